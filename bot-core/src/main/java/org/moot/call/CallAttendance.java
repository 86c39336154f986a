package org.moot.call;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Permission;
import org.moot.command.Storing;
import org.moot.conversation.Block;
import org.moot.conversation.Post;
import org.moot.conversation.Text;
import org.moot.people.PersonId;

/** Says how many came to a call; who it was only to whom the charter lets see it, and only of those who agreed. */
final class CallAttendance implements Command {
    private static final Parameter<LocalDate> ON = Given.ON.optional();

    private final Diary diary;
    private final Organisers organisers;
    private final Parameter<Series> call;

    CallAttendance(Diary diary) {
        this.diary = diary;
        this.organisers = new Organisers(diary);
        this.call = diary.series();
    }

    @Override
    public String name() {
        return "call attendance";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(call, ON);
    }

    @Override
    public Permission needs() {
        return Permission.ANYBODY;
    }

    @Override
    public Answers answers() {
        return Answers.PRIVATELY;
    }

    @Override
    public Storing stored() {
        return Storing.NOTHING;
    }

    @Override
    public Post perform(Asked asked) {
        Series series = asked.the(call);
        Call about = organisers.which(series, asked.maybe(ON));
        Post.Writer post = Post.titled(Text.of("call.after-title", series.title(), about.starts()));
        post.prose(about.came().map(it -> Text.of(word(it), it.headcount())).orElse(Text.of("call.came-unknown")));
        if (organisers.maySee(about, PersonId.asking(asked), asked.now())) {
            names(post, about);
            post.prose("call.to-correct", new Text.Typed("call correct"));
        }
        return post.done();
    }

    private static String word(Call.Came came) {
        if (!came.measured()) {
            return "call.came-said";
        }
        return came.partial() ? "call.came-so-far" : "call.came";
    }

    private void names(Post.Writer post, Call about) {
        List<Attendances.Kept> all = diary.books().attendances().at(about.number());
        Function<PersonId, Object> names = diary.out()
                .names()
                .inHalls()
                .among(all.stream().map(Attendances.Kept::person).toList());
        post.prose("call.who-agreed", all.size());
        post.items(all.stream().map(it -> item(it, names)).toList());
    }

    private static Block.Item item(Attendances.Kept kept, Function<PersonId, Object> names) {
        String status = kept.status().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Post.item(Text.of("call.one-who-came", names.apply(kept.person()), Text.of("call.status-" + status)));
    }
}
