package org.moot.call;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
    private final List<Afterwards> afterwards;

    /** @param afterwards may still grow while the features are put together */
    AfterCard(Diary diary, List<Afterwards> afterwards) {
        this.diary = diary;
        this.afterwards = afterwards;
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
        call.recording().ifPresent(it -> post.prose("call.recording-at", it));
        post.prose("call.nothing-is-decided", call.ends().plus(FOR_THE_OTHERS));
        call.agenda().stream()
                .filter(it -> it.sort() != Call.Point.Sort.ITEM)
                .map(Call.Point::number)
                .distinct()
                .limit(BUTTONS)
                .forEach(it -> concern(post, call, it));
        afterwards.forEach(it -> it.addTo(post, call));
        return post.action("call.do-draft", "proposal draft", Map.of("assembly", handle(call), "from", from(call)))
                .action(
                        "call.do-present",
                        "call present",
                        Map.of("call", number, "on", call.day().toString()))
                .done();
    }

    /** What was said of a proposal becomes a concern or an amendment, marked with where it was said. */
    private static void concern(Post.Writer post, Call call, long proposal) {
        var filled = Map.of("proposal", Long.toString(proposal), "from", from(call));
        post.action(Text.of("call.do-concern", proposal), "proposal concern", filled)
                .action(Text.of("call.do-amend", proposal), "proposal amend", filled);
    }

    private static String from(Call call) {
        return FromCalls.written(call);
    }

    private static Text came(Call call) {
        return call.came().map(Call.Came::told).orElse(Text.of("call.came-unknown"));
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
