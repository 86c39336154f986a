package org.moot.moot;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.moot.assembly.Assemblies;
import org.moot.assembly.Assembly;
import org.moot.audit.AuditLog;
import org.moot.audit.Happening;
import org.moot.conversation.Refusal;
import org.moot.conversation.Subject;
import org.moot.conversation.Text;
import org.moot.moot.Measure.What;
import org.moot.office.SecondPerson;
import org.moot.people.PersonId;
import org.moot.time.Deadline;
import org.moot.time.Deadlines;

/** Two participants together hide a message or mute a person; nobody does it alone, and nobody to do with themselves. */
final class Moderation {
    static final String END = "moot end-measure";
    static final String NUMBER = "measure";
    private static final Duration LASTS = Duration.ofDays(3);
    private static final Duration ASKED_FOR = Duration.ofDays(1);

    private final Measures measures;
    private final Assemblies assemblies;
    private final MeasureNews news;
    private final Deadlines deadlines;
    private final AuditLog audit;

    Moderation(Measures measures, Assemblies assemblies, MeasureNews news, Deadlines deadlines, AuditLog audit) {
        this.measures = measures;
        this.assemblies = assemblies;
        this.news = news;
        this.deadlines = deadlines;
        this.audit = audit;
    }

    /**
     * What somebody asks for.
     *
     * @param thread the thread in which it is told when it is done
     */
    record Wish(
            What what,
            Optional<PersonId> person,
            Optional<Measure.Message> message,
            String reason,
            PersonId by,
            Optional<Subject> thread) {

        boolean isFor(Measure measure) {
            return measure.what() == what
                    && (what == What.MUTE
                            ? measure.person().equals(person)
                            : measure.message().equals(message));
        }
    }

    /** Notes that somebody asks for it, or confirms what a different person asked for in the last 24 hours. */
    Measure ask(Assembly assembly, Wish wish, Instant now) {
        Refusal.when(wish.person().filter(wish.by()::equals).isPresent(), "moot.not-oneself");
        oneAfterTheOther(assembly);
        Optional<Measure> standing = measures.standing(assembly.id(), now, now.minus(ASKED_FOR)).stream()
                .filter(wish::isFor)
                .findFirst();
        return standing.map(measure -> confirm(measure, wish.by(), wish.thread(), now))
                .orElseGet(() -> add(assembly, wish, now));
    }

    private Measure add(Assembly assembly, Wish wish, Instant now) {
        var measure = new Measure(
                measures.next(),
                assembly.id(),
                wish.what(),
                wish.person(),
                wish.message(),
                wish.reason(),
                wish.by(),
                now,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        measures.add(measure);
        note("measure.asked", measure, wish.by(), now);
        return measure;
    }

    /** Confirms what was asked for; of two who confirm at once the second is told that it is done. */
    Measure confirm(Measure asked, PersonId by, Optional<Subject> thread, Instant now) {
        Measure done = measures.change(asked.number(), measure -> confirmed(measure, by, now));
        deadlines.set(Deadline.of(done.until().orElseThrow(), END, NUMBER, done.number()));
        note("measure.confirmed", done, by, now);
        news.done(done, thread, now);
        return done;
    }

    private static Measure confirmed(Measure measure, PersonId by, Instant now) {
        Refusal.when(
                measure.isInForce(now), "moot.in-force-already", measure.until().orElse(now));
        Refusal.when(measure.confirmedBy().isPresent(), "moot.over-already", measure.number());
        var rule = new SecondPerson(measure.askedBy(), measure.asked(), ASKED_FOR);
        Refusal.when(rule.isTooLate(now), "moot.asked-too-long-ago", measure.number());
        Refusal.when(
                rule.isTheFirst(by),
                "moot.needs-a-second",
                new Text.Typed("moot confirm " + measure.number()),
                rule.until());
        Refusal.when(measure.person().filter(by::equals).isPresent(), "moot.not-oneself");
        return measure.confirmed(by, now.plus(LASTS));
    }

    /** It is over before its time, because the assembly decided so. */
    Measure lift(Measure measure, Instant now) {
        boolean wasInForce = measure.isInForce(now);
        Measure lifted = measures.change(measure.number(), it -> it.lifting(now));
        deadlines.clear(END + "/" + measure.number());
        audit.note(new Happening("measure.lifted", now, facts(lifted)));
        if (wasInForce) {
            news.over(lifted, now);
        }
        return lifted;
    }

    /** So that two who ask at the same time are one who asks and one who confirms. */
    void oneAfterTheOther(Assembly assembly) {
        assemblies.change(assembly.id(), same -> same);
    }

    private void note(String what, Measure measure, PersonId by, Instant now) {
        var facts = new HashMap<>(facts(measure));
        facts.put("by", by.toString());
        audit.note(new Happening(what, now, facts));
    }

    private static Map<String, String> facts(Measure measure) {
        return Map.of(
                "measure", Long.toString(measure.number()),
                "kind", measure.what().name(),
                "assembly", measure.assembly().toString());
    }
}
