package org.moot.call;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moot.call.attendance.Attendance.Guest;
import org.moot.call.attendance.Sitting;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Parameters;
import org.moot.command.Permission;
import org.moot.conversation.Post;
import org.moot.conversation.Refusal;
import org.moot.conversation.Text;
import org.moot.people.Person;
import org.moot.people.PersonId;
import org.moot.people.PersonParameter;

/** Whoever may see who came says that somebody was there or was not; that person is told, and their own word stands above it. */
final class CallCorrect implements Command {
    private static final Parameter<String> CAME =
            Parameters.choice("came", List.of("yes", "no"), "yes").optional();
    private static final String NONE = "none";
    private static final Parameter<String> GUEST =
            Parameters.word("guest", 10, "3f9a1").optional();
    private static final Parameter<LocalDate> ON = Given.ON.optional();

    private final Diary diary;
    private final Counting counting;
    private final Organisers organisers;
    private final Parameter<Person> person;
    private final Parameter<Series> call;

    CallCorrect(Diary diary, Counting counting) {
        this.diary = diary;
        this.counting = counting;
        this.organisers = new Organisers(diary);
        this.person = PersonParameter.of("person", diary.around().people());
        this.call = diary.series();
    }

    @Override
    public String name() {
        return "call correct";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(person, CAME, call, ON, GUEST);
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
        Call about = organisers.which(series, asked.maybe(ON));
        PersonId by = PersonId.asking(asked);
        Refusal.unless(organisers.maySee(about, by, asked.now()), "call.not-an-organiser");
        Refusal.unless(asked.now().isBefore(about.ends().plus(Timetable.RAW)), "call.was-long-ago", Timetable.RAW);
        PersonId whose = asked.the(person).id();
        boolean came = asked.maybe(CAME).filter("no"::equals).isEmpty();
        List<Sitting> sittings = came ? sittings(about, whose, asked.maybe(GUEST)) : List.of();
        correct(about, whose, came, !sittings.isEmpty(), by, asked.now());
        diary.books().attendances().unname(about.number(), whose);
        diary.books().attendances().name(about.number(), sittings, whose, by, asked.now());
        counting.count(about, asked.now());
        tell(series, about, whose, came, by);
        return Post.saying(
                came ? "call.corrected-came" : "call.corrected-absent",
                diary.out().names().of(whose),
                series.title(),
                about.starts());
    }

    /** Where they sat whom nobody recognised. Whoever may be one of those is not counted beside them unasked. */
    private List<Sitting> sittings(Call about, PersonId whose, Optional<String> typed) {
        List<Guest> guests = counting.guests(about);
        if (typed.isEmpty()) {
            Refusal.unless(
                    guests.isEmpty() || counting.counts(about, whose),
                    "call.which-guest",
                    guests.size(),
                    diary.out().names().of(whose),
                    new Text.Typed("call attendance"),
                    NONE);
        }
        return typed.filter(it -> !it.equals(NONE))
                .map(it -> guests.stream()
                        .filter(guest -> GuestLine.means(it, guest))
                        .findFirst()
                        .orElseThrow(() -> Refusal.because("call.no-such-guest", new Text.Typed("call attendance"))))
                .map(Guest::sittings)
                .orElse(List.of());
    }

    /** Somebody's own word stands; that they were there may still be tied to where they sat. */
    private void correct(Call about, PersonId whose, boolean came, boolean seated, PersonId by, Instant now) {
        Attendances all = diary.books().attendances();
        boolean agrees = seated && all.said(about.number(), whose).orElse(false);
        Refusal.unless(
                all.correct(about.number(), whose, came, by, now) || agrees,
                "call.said-themselves",
                diary.out().names().of(whose));
    }

    private void tell(Series series, Call about, PersonId whose, boolean came, PersonId by) {
        if (whose.equals(by)) {
            return;
        }
        Post post = new Post.Writer()
                .prose(
                        came ? "call.you-were-there" : "call.you-were-not-there",
                        diary.out().names().of(by),
                        series.title(),
                        about.starts())
                .action(
                        came ? "call.do-absent" : "call.do-present",
                        "call present",
                        Map.of(
                                "call", series.id().toString(),
                                "on", about.day().toString(),
                                "came", came ? "no" : "yes"))
                .done();
        diary.out().doors().tell(whose, post);
    }
}
