package org.moot.office;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.moot.assembly.AssemblyId;
import org.moot.assembly.Belonging;
import org.moot.conversation.Subject;
import org.moot.conversation.Text;
import org.moot.people.PersonId;

/**
 * Something out of the rule that one person asks for and a second one approves. The kind names the {@link Performing} that
 * does it.
 *
 * @param about what it is done to, such as a vote
 * @param reason as it was typed; who approves has read it, and it is published when it is done
 */
public record Act(
        long number,
        AssemblyId assembly,
        String kind,
        Subject about,
        Map<String, String> details,
        String reason,
        PersonId askedBy,
        Instant asked,
        State state)
        implements Belonging {
    public static final Duration WITHIN = Duration.ofHours(48);

    public Act {
        details = Map.copyOf(details);
    }

    /** How far it is. */
    public sealed interface State {

        /** Waits for a second person. */
        record Asked() implements State {}

        /** Two persons want it; it is being done. */
        record Approved(PersonId by, Instant at) implements State {}

        /** @param came what came of it, as the record says it */
        record Performed(PersonId by, Instant approved, Instant at, Text came) implements State {}

        /** A second person said no, or the first one took it back. */
        record Refused(PersonId by, Instant at) implements State {}

        /** Nobody approved it in time. */
        record Lapsed(Instant at) implements State {}

        /** As lists and the audit log write it. */
        default String word() {
            return getClass().getSimpleName().toLowerCase(Locale.ROOT);
        }
    }

    /** @param about what it is done to; see {@link Act} for the rest */
    public record Wish(
            AssemblyId assembly, String kind, Subject about, Map<String, String> details, String reason, PersonId by) {
        Act asked(long number, Instant now) {
            return new Act(number, assembly, kind, about, details, reason, by, now, new State.Asked());
        }

        boolean isFor(Act act) {
            return act.kind().equals(kind)
                    && act.about().equals(about)
                    && act.details().equals(details);
        }
    }

    public String the(String name) {
        return Optional.ofNullable(details.get(name))
                .orElseThrow(() -> new IllegalStateException(kind + " without " + name));
    }

    public SecondPerson rule() {
        return new SecondPerson(askedBy, asked, WITHIN);
    }

    /** When the second person approved it. */
    public Instant approved() {
        return switch (state) {
            case State.Approved(var by, var at) -> at;
            case State.Performed(var by, var approved, var at, var came) -> approved;
            default -> throw new IllegalStateException(kind + " is " + state.word());
        };
    }

    /** Whether it is neither done nor given up. */
    public boolean isOpen() {
        return state instanceof State.Asked || state instanceof State.Approved;
    }

    public Act now(State next) {
        return new Act(number, assembly, kind, about, details, reason, askedBy, asked, next);
    }
}
