package org.moot.proposal;

import java.util.EnumSet;
import java.util.Set;
import org.moot.proposal.Positions.Standing;

/**
 * When the answers of a consensus call are a consensus.
 *
 * @param counted how many count; in an assembly of more than ten a block needs a second person to stand with it
 * @param needed how many answers are enough
 */
public record CallRules(int counted, int needed) {
    private static final int SMALL = 10;

    public static CallRules of(Stage.Calling call) {
        return new CallRules(call.counted(), call.needed());
    }

    /** Empty when there is consensus. When too few answered, or a vote is asked for, nothing else matters. */
    public Set<Obstacle> obstacles(Standing standing) {
        if (!isEnough(standing)) {
            return EnumSet.of(Obstacle.TOO_FEW_ANSWERS);
        }
        if (isVoteAsked(standing)) {
            return EnumSet.of(Obstacle.VOTE_ASKED);
        }
        var found = EnumSet.noneOf(Obstacle.class);
        if (standing.block() >= blocksNeeded()) {
            found.add(Obstacle.BLOCKED);
        }
        if (3 * standing.aside() > standing.answers()) {
            found.add(Obstacle.TOO_MANY_ASIDE);
        }
        if (2 * standing.agree() < standing.answers()) {
            found.add(Obstacle.TOO_FEW_AGREE);
        }
        return found;
    }

    /** How many have to block so that the block stands. */
    public int blocksNeeded() {
        return counted > SMALL ? 2 : 1;
    }

    /** Nobody's answer is never a consensus, also where nobody counts. */
    public boolean isEnough(Standing standing) {
        return standing.answers() >= Math.max(1, needed);
    }

    /** Whether a third of the answers ask for a vote, and enough answered. */
    public boolean isVoteAsked(Standing standing) {
        return isEnough(standing) && 3 * standing.wantVote() >= standing.answers();
    }
}
