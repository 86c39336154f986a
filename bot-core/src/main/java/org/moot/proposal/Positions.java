package org.moot.proposal;

import java.util.List;
import java.util.Optional;
import org.moot.people.PersonId;

/** Everybody's positions, and the frozen lists of who counts. */
public interface Positions {

    /** Takes a position in the place of the person's earlier one on this proposal. */
    void put(Position position);

    Optional<Position> find(ProposalId proposal, PersonId person);

    /** All on a proposal, stale ones too, the oldest first. */
    List<Position> on(ProposalId proposal);

    /** Freezes who counts in a round; a second time changes nothing. */
    void freeze(ProposalId proposal, int round, List<PersonId> list);

    boolean counts(ProposalId proposal, int round, PersonId person);

    List<PersonId> list(ProposalId proposal, int round);

    /** What was answered on a version, by those who count in a round and by the others, without reading every position. */
    Standing standing(ProposalId proposal, int round, int version);

    /** What was answered on a version by everybody, before anybody counts; nobody is among the others. */
    Standing temperature(ProposalId proposal, int version);

    /** Those on a version who stand aside or block, the oldest first, with their reasons. */
    List<Position> dissent(ProposalId proposal, int version, int most);

    /** Counts of positions; the first four are of those who count. */
    record Standing(int agree, int aside, int block, int wantVote, int others) {
        public int answers() {
            return agree + aside + block;
        }
    }
}
