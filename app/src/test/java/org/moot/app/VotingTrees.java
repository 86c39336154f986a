package org.moot.app;

import java.time.Duration;
import java.util.List;
import org.moot.app.run.House;
import org.moot.proposal.Proposal;
import org.moot.proposal.ProposalId;

/** One running house for all tests of bad input: an assembly of three in the middle of a vote on three options. */
final class VotingTrees {
    static final int DONE = 0;
    static final int REFUSED = 1;
    static final int UNREADABLE = 2;

    static final House HOUSE = Houses.throwAway();
    static final Hall TREES = new Hall(HOUSE, "trees");

    static {
        Houses.closeAtTheEnd(HOUSE);
        TREES.all("ana", List.of("assembly found Trees handle: trees remit: Decides where trees are planted."));
        TREES.all("ben", List.of("assembly join trees"));
        TREES.all("cleo", List.of("assembly join trees"));
        TREES.all("ana", List.of("member admit ana", "member admit ben", "member admit cleo"));
        TREES.all(
                "ana",
                List.of(
                        "proposal draft Plant a tree text: Every street gets one. hurt: Those who walk in the heat.",
                        "proposal alternative 1 Plant two text: Every street gets two.",
                        "proposal call 1"));
        later(Duration.ofDays(4));
        TREES.all("ben", List.of("proposal agree 1"));
        TREES.all("cleo", List.of("proposal agree 1"));
        TREES.all("ana", List.of("proposal agree 1", "vote ask 1"));
        later(Duration.ofHours(1));
        TREES.all("ben", List.of("vote cast 5 0 3"));
    }

    private VotingTrees() {}

    private static void later(Duration by) {
        HOUSE.settle();
        HOUSE.bot().timeMachine().orElseThrow().forward(by);
        HOUSE.settle();
    }

    /** The proposal that was drafted last. */
    static Proposal newest() {
        return HOUSE.stores().transaction().in(() -> {
            long number = 1;
            while (HOUSE.stores().proposals().find(new ProposalId(number + 1)).isPresent()) {
                number++;
            }
            return HOUSE.stores().proposals().find(new ProposalId(number)).orElseThrow();
        });
    }

    static List<String> names() {
        return HOUSE.stores().transaction().in(() -> HOUSE.stores().people().namesBeginning("", 25));
    }
}
