package org.moot.call;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.moot.conversation.Post;
import org.moot.conversation.Reader;
import org.moot.conversation.Subject;
import org.moot.conversation.Text;
import org.moot.notice.Card;

/** What comes after a call: how many came, and how what was said becomes something that can be decided. */
final class AfterCard implements Card {
    /** Nothing is decided in a call: those who were not there have this long to say what they think. */
    private static final Duration FOR_THE_OTHERS = Duration.ofHours(72);

    private static final int BUTTONS = 4;

    private final Diary diary;

    AfterCard(Diary diary) {
        this.diary = diary;
    }

    @Override
    public String kind() {
        return Call.AFTER;
    }

    @Override
    public Post draw(Subject subject, Instant now) {
        Call call = find(subject);
        Series series = diary.series(call);
        String number = series.id().toString();
        Post.Writer post = Post.titled(Text.of("call.after-title", series.title(), call.starts()));
        post.prose(came(call));
        Sheet.about(post, call.agenda());
        post.prose("call.nothing-is-decided", call.ends().plus(FOR_THE_OTHERS));
        call.agenda().stream()
                .filter(it -> it.sort() == Call.Point.Sort.TALK)
                .limit(BUTTONS)
                .forEach(it -> concern(post, it));
        return post.action("call.do-draft", "proposal draft", Map.of("assembly", handle(call)))
                .action(
                        "call.do-present",
                        "call present",
                        Map.of("call", number, "on", call.day().toString()))
                .done();
    }

    private static void concern(Post.Writer post, Call.Point point) {
        String proposal = Long.toString(point.number());
        post.action(Text.of("call.do-concern", point.number()), "proposal concern", Map.of("proposal", proposal))
                .action(Text.of("call.do-amend", point.number()), "proposal amend", Map.of("proposal", proposal));
    }

    private static Text came(Call call) {
        return call.came()
                .map(it -> {
                    if (!it.measured()) {
                        return Text.of("call.came-said", it.headcount());
                    }
                    return Text.of(it.partial() ? "call.came-so-far" : "call.came", it.headcount());
                })
                .orElse(Text.of("call.came-unknown"));
    }

    private String handle(Call call) {
        return diary.assembly(call.assembly()).handle();
    }

    @Override
    public Reader reader(Subject subject) {
        return diary.assembly(find(subject).assembly()).reader();
    }

    private Call find(Subject subject) {
        return diary.books().calls().find(Long.parseLong(subject.key())).orElseThrow();
    }
}
