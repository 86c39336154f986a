package org.moot.vote;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
 * @param amendments later closing times because of outages, the oldest first
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
     */
    public record Rules(int enough, Protocol protocol, double lukewarm) {}

    /** An outage moved the closing time. */
    public record Amendment(Instant at, Instant from, Instant to) {}

    /** Where the vote stands. */
    public sealed interface State {

        /** Lots and roll are published; opens at a time. */
        record Announced(Instant opens, Instant closes) implements State {}

        record Open(Instant opened, Instant closes) implements State {}

        /** No more ballots; being counted. */
        record Closed(Instant at) implements State {}

        /** Counted; {@code result} is what was published. */
        record Counted(Instant at, Result result) implements State {}
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
        return amendments.isEmpty() ? closes() : amendments.getFirst().from();
    }

    /** When it closes, as far as is known now. */
    public Instant closes() {
        return switch (state) {
            case State.Announced(var opens, var closes) -> closes;
            case State.Open(var opened, var closes) -> closes;
            case State.Closed(var at) -> at;
            case State.Counted(var at, var result) -> at;
        };
    }

    public Option option(int position) {
        return options.get(position);
    }

    public List<String> names() {
        return options.stream().map(Option::name).toList();
    }

    /** The same vote, open until later because of an outage. */
    public Vote extended(Amendment amendment, Instant opened) {
        var more = new ArrayList<>(amendments);
        more.add(amendment);
        return now(more, new State.Open(opened, amendment.to()));
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
