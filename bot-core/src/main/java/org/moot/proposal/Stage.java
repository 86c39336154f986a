package org.moot.proposal;

import java.time.Instant;
import java.util.Optional;
import org.moot.people.PersonId;

/** Where a proposal stands on its road. */
public sealed interface Stage {

    /** Talk. {@code until} is when the charter's deliberation is over; a call opens then if {@code asked}. */
    record Deliberation(Instant since, Instant until, Optional<PersonId> asked) implements Stage {}

    /**
     * The bounded time in which positions on a frozen text are taken.
     *
     * @param due when it closes if no platform and nothing else fails; {@code closes} is later by what was lost to an outage
     * @param round which call of this proposal it is, from 1; names the frozen list of who counts
     * @param counted how many count
     * @param needed how many answers are enough
     * @param extended when it was extended, once, because too few had answered
     */
    record Calling(
            int round,
            int version,
            Instant opened,
            Instant due,
            Instant closes,
            int counted,
            int needed,
            Optional<Instant> extended)
            implements Stage {

        /** An outage is made up for. */
        Calling closing(Instant later) {
            return new Calling(round, version, opened, due, later, counted, needed, extended);
        }

        /** Too few answered. */
        Calling extendedTo(Instant newDue, Instant now) {
            return new Calling(round, version, opened, newDue, newDue, counted, needed, Optional.of(now));
        }
    }

    /** A STAR vote decides; {@code vote} is its number. */
    record Voting(long vote) implements Stage {}

    /** Decided; {@code decision} is the record's number. */
    record Decided(long decision, Instant at) implements Stage {}

    /** Too few answered, twice; it may be called again. */
    record Lapsed(Instant at) implements Stage {}

    /** The author let go; somebody else may take it over until a time. */
    record Withdrawn(Instant at, Instant rescueUntil) implements Stage {}

    /** One word for lists and filters. */
    default String word() {
        return switch (this) {
            case Deliberation d -> "deliberation";
            case Calling c -> "calling";
            case Voting v -> "voting";
            case Decided d -> "decided";
            case Lapsed l -> "lapsed";
            case Withdrawn w -> "withdrawn";
        };
    }
}
