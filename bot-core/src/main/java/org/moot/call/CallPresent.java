package org.moot.call;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Parameters;
import org.moot.command.Permission;
import org.moot.conversation.Post;
import org.moot.conversation.Refusal;
import org.moot.conversation.Text;
import org.moot.people.PersonId;

/** Says oneself that one was at a call, or was not; that stands above what was noticed. */
final class CallPresent implements Command {
    private static final Parameter<String> CAME =
            Parameters.choice("came", List.of("yes", "no"), "yes").optional();
    private static final Parameter<LocalDate> ON = Given.ON.optional();

    private final Diary diary;
    private final Counting counting;
    private final Parameter<Series> call;

    CallPresent(Diary diary, Counting counting) {
        this.diary = diary;
        this.counting = counting;
        this.call = diary.series();
    }

    @Override
    public String name() {
        return "call present";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(call, CAME, ON);
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
    public Post perform(Asked asked) {
        Series series = asked.the(call);
        PersonId person = PersonId.asking(asked);
        diary.checkDoor(series, person);
        Call about = which(series, asked);
        boolean came = asked.maybe(CAME).filter("no"::equals).isEmpty();
        diary.books().attendances().say(about.number(), person, came, asked.now());
        if (about.state() == Call.State.OVER) {
            counting.count(about, asked.now());
        }
        boolean kept = diary.books().passes().isKept(person);
        return Post.saying(
                came ? (kept ? "call.present-kept" : "call.present-counted") : "call.absent",
                series.title(),
                about.starts(),
                new Text.Typed("me attendance on"));
    }

    /** The one that goes on, else the one that was last. */
    private Call which(Series series, Asked asked) {
        Call found = asked.maybe(ON)
                .map(day -> diary.books().calls().on(series.id(), day))
                .orElseGet(() -> diary.books()
                        .calls()
                        .planned(series.id())
                        .filter(it -> !asked.now().isBefore(it.starts()))
                        .or(() -> diary.books().calls().last(series.id())))
                .orElseThrow(() -> Refusal.because("call.none-was", series.title()));
        Instant begins = found.starts();
        Refusal.when(found.state() == Call.State.OFF || asked.now().isBefore(begins), "call.none-was", series.title());
        Refusal.unless(asked.now().isBefore(found.ends().plus(Timetable.RAW)), "call.was-long-ago", Timetable.RAW);
        return found;
    }
}
