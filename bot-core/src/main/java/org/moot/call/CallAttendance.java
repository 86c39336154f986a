package org.moot.call;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.moot.assembly.Assembly;
import org.moot.assembly.Setting;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Permission;
import org.moot.command.Storing;
import org.moot.conversation.Block;
import org.moot.conversation.Post;
import org.moot.conversation.Refusal;
import org.moot.conversation.Text;
import org.moot.office.Officer;
import org.moot.people.PersonId;

/** Says how many came to a call; who it was only to whom the charter lets see it, and only of those who agreed. */
final class CallAttendance implements Command {
    private static final Parameter<LocalDate> ON = Given.ON.optional();

    private final Diary diary;
    private final Parameter<Series> call;

    CallAttendance(Diary diary) {
        this.diary = diary;
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
        Call about = which(series, asked);
        Post.Writer post = Post.titled(Text.of("call.after-title", series.title(), about.starts()));
        post.prose(about.came().map(it -> Text.of(word(it), it.headcount())).orElse(Text.of("call.came-unknown")));
        if (maySee(series, about, asked)) {
            names(post, about);
        }
        return post.done();
    }

    private static String word(Call.Came came) {
        if (!came.measured()) {
            return "call.came-said";
        }
        return came.partial() ? "call.came-so-far" : "call.came";
    }

    private Call which(Series series, Asked asked) {
        return asked.maybe(ON)
                .map(day -> diary.books().calls().on(series.id(), day))
                .orElseGet(() -> diary.books().calls().last(series.id()))
                .filter(it -> it.state() == Call.State.OVER)
                .orElseThrow(() -> Refusal.because("call.none-was", series.title()));
    }

    private boolean maySee(Series series, Call about, Asked asked) {
        Assembly assembly = diary.assembly(series.assembly());
        PersonId person = PersonId.asking(asked);
        Optional<Officer> secretary =
                Officer.acting(diary.around().officers().holder(assembly.id(), Officer.SECRETARY), asked.now());
        return switch (assembly.charter().the(Setting.ATTENDANCE)) {
            case "hosts" -> about.host().filter(person::equals).isPresent();
            case "secretary" ->
                secretary.filter(it -> it.person().equals(person)).isPresent();
            default -> false;
        };
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
