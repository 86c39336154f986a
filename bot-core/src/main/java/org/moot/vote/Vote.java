package org.moot.vote;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.moot.assembly.AssemblyId;
import org.moot.assembly.Belonging;
import org.moot.conversation.Subject;
import org.moot.count.Protocol;
import org.moot.proposal.ProposalId;

/**
 * A STAR vote on a proposal's question.
 *
 * @param options in the order of the ballot; 2 to 20
 * @param statusQuo the position of <em>keep things as they are</em> among the options, from 0
 * @param people whether it is about people: an election or a removal
 * @param rollSize how many may vote, fixed at opening with {@code rollRoot}, the hex Merkle root of its salted leaves
 * @param rules what the charter said when the vote was announced
 * @param seed 32 random bytes in hex, published before opening, from which {@code lots} follow
 * @param lots positions of the options, the one that wins a lot first
 * @param manifest canonical JSON of all that is fixed at opening; never changes
 * @param amendments what was changed afterwards, each signed, the oldest first
 */
public record Vote(
        VoteId id,
        AssemblyId assembly,
        ProposalId proposal,
        String question,
        List<Option> options,
        int statusQuo,
        boolean people,
        int rollSize,
        String rollRoot,
        Rules rules,
        String seed,
        List<Integer> lots,
        String manifest,
        List<Amendment> amendments,
        State state)
        implements Belonging {

    public static final String SUBJECT = "vote";
    public static final int MOST_OPTIONS = 20;

    /** A result is preliminary for so long; afterwards envelopes are destroyed, and it is final. */
    static final Duration CHALLENGE = Duration.ofDays(14);

    public Vote {
        options = List.copyOf(options);
        lots = List.copyOf(lots);
        amendments = List.copyOf(amendments);
    }

    /**
     * @param id stable within the vote, such as {@code v2} or {@code a1}; lots are drawn over it
     * @param person the nominee of an election, by id
     */
    public record Option(String id, String name, String text, Optional<String> person) {
        /** Begins the id of the proposal's own text. */
        static final String VERSION = "v";

        /** Begins the id of an alternative, whose number follows. */
        static final String ALTERNATIVE = "a";

        /** Begins the id of a nominee. */
        static final String NOMINEE = "n";
    }

    /**
     * Fixed by the announcement, whatever the charter says later.
     *
     * @param enough how many counted ballots are enough
     * @param lukewarm an average of stars under which a winner is lukewarm
     * @param most no more than this is published, also where size and kind allow it; empty where the charter lowers nothing
     */
    public record Rules(int enough, Protocol protocol, double lukewarm, Optional<Publication.Level> most) {}

    /** Where the vote stands. */
    public sealed interface State {

        /** Lots and roll are published; opens at a time. */
        record Announced(Instant opens, Instant closes) implements State {}

        record Open(Instant opened, Instant closes) implements State {}

        /**
         * The database was restored from an older copy, so ballots may be missing: none is taken until two persons decide
         * whether the vote goes on or is void.
         *
         * @param copy how old what was restored is, {@code at} when that was noticed
         */
        record Paused(Instant opened, Instant closes, Instant copy, Instant at) implements State {}

        /**
         * No more ballots; being counted.
         *
         * @param opened seals that are open so far, {@code of} so many; both 0 before the first
         */
        record Closed(Instant at, int opened, int of) implements State {
            public Closed(Instant at) {
                this(at, 0, 0);
            }
        }

        /** Counted; {@code result} is what was published, preliminary until the challenge window ends. */
        record Counted(Instant at, Result result) implements State {
            public Instant becomesFinal() {
                return at.plus(CHALLENGE);
            }
        }

        /** Counted, and nothing of it can be opened or challenged any more. */
        record Final(Instant at, Result result) implements State {}

        /** Never counted. */
        record Void(Instant at) implements State {}
    }

    /**
     * @param cast ballots in the box; {@code counted} of them had a score, {@code blank} had none
     * @param winner position of the option that won; the status quo without a quorum
     */
    public record Result(
            long cast, long counted, long blank, int winner, boolean quorum, List<org.moot.conversation.Block> story) {
        public Result {
            story = List.copyOf(story);
        }
    }

    public Subject subject() {
        return Subject.of(SUBJECT, id.value());
    }

    public Vote now(State next) {
        return now(amendments, next);
    }

    /** When it closes without outages. Only of an open vote, or one that is about to open. */
    public Instant due() {
        Optional<Instant> due = Optional.empty();
        for (Amendment amendment : amendments) {
            if (amendment instanceof Amendment.Moved moved) {
                due = moved.cause() == Amendment.Cause.TWO_PERSONS
                        ? Optional.of(moved.to())
                        : due.or(() -> Optional.of(moved.from()));
            } else if (amendment instanceof Amendment.Restored restored) {
                due = Optional.of(restored.closes());
            }
        }
        return due.orElseGet(this::closes);
    }

    /** Ballots are in its box and it is not counted. */
    boolean isUnderWay() {
        return state instanceof State.Open || state instanceof State.Paused || state instanceof State.Closed;
    }

    /** What was published of the count; empty before. */
    public Optional<Result> result() {
        return switch (state) {
            case State.Counted(var at, var result) -> Optional.of(result);
            case State.Final(var at, var result) -> Optional.of(result);
            default -> Optional.empty();
        };
    }

    /** No more than this may be published by the charter or by two persons; empty where nothing was said. */
    public Optional<Publication.Level> strictest() {
        Stream<Publication.Level> amended = amendments.stream()
                .flatMap(
                        it -> it instanceof Amendment.Stricter stricter ? Stream.of(stricter.level()) : Stream.empty());
        return Stream.concat(rules.most().stream(), amended).min(Comparator.naturalOrder());
    }

    /** When it closes, as far as is known now. */
    public Instant closes() {
        return switch (state) {
            case State.Announced(var opens, var closes) -> closes;
            case State.Open(var opened, var closes) -> closes;
            case State.Paused(var opened, var closes, var copy, var at) -> closes;
            case State.Closed(var at, var opened, var of) -> at;
            case State.Counted(var at, var result) -> at;
            case State.Final(var at, var result) -> at;
            case State.Void(var at) -> at;
        };
    }

    public Option option(int position) {
        return options.get(position);
    }

    public List<String> names() {
        return options.stream().map(Option::name).toList();
    }

    /** The same vote with one more amendment, in a state that follows from it. */
    public Vote amended(Amendment amendment, State next) {
        var more = new ArrayList<>(amendments);
        more.add(amendment);
        return now(more, next);
    }

    /** The same vote with a longer roll. */
    Vote enrolled(Amendment.RollGrew grown) {
        Vote amended = amended(grown, state);
        return new Vote(
                id,
                assembly,
                proposal,
                question,
                options,
                statusQuo,
                people,
                grown.size(),
                grown.root(),
                rules,
                seed,
                lots,
                manifest,
                amended.amendments(),
                state);
    }

    /** The announced vote with its manifest, which is written from all the rest. */
    Vote described(String newManifest) {
        return new Vote(
                id,
                assembly,
                proposal,
                question,
                options,
                statusQuo,
                people,
                rollSize,
                rollRoot,
                rules,
                seed,
                lots,
                newManifest,
                amendments,
                state);
    }

    private Vote now(List<Amendment> amended, State next) {
        return new Vote(
                id, assembly, proposal, question, options, statusQuo, people, rollSize, rollRoot, rules, seed, lots,
                manifest, amended, next);
    }
}
