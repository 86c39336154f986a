package org.moot.proposal;

import java.time.Instant;
import java.util.List;
import org.moot.assembly.AssemblyId;
import org.moot.assembly.Belonging;
import org.moot.conversation.Block;

/**
 * What came out, and its record, which nobody can edit.
 *
 * @param title the proposal's
 * @param text the text that was decided; empty when things stay as they are
 * @param answers how many people answered the call or cast counted ballots
 * @param facts the record: who, when, numbers, effects. Standing concerns are printed live beside it, because they can be
 *     withdrawn
 * @param reviewed what the same people said later came of it
 */
public record Decision(
        long number,
        AssemblyId assembly,
        ProposalId proposal,
        Way way,
        Outcome outcome,
        String title,
        String text,
        int answers,
        List<Block> facts,
        Instant at,
        Instant review,
        List<Review> reviewed)
        implements Belonging {

    public static final String SUBJECT = "decision";

    public Decision {
        facts = List.copyOf(facts);
        reviewed = List.copyOf(reviewed);
    }

    /** The same decision told in other words; the record itself never changes. */
    public Decision told(String otherTitle, List<Block> otherFacts) {
        return new Decision(
                number, assembly, proposal, way, outcome, otherTitle, text, answers, otherFacts, at, review, reviewed);
    }

    /** How it was decided. */
    public enum Way {
        CONSENSUS,
        VOTE
    }

    /** What was decided. */
    public enum Outcome {
        /** The text, or another option than the status quo, was adopted. */
        ADOPTED,
        /** Things stay as they are, by the vote. */
        KEPT,
        /** Things stay as they are, because too few ballots came. */
        NO_QUORUM
    }

    /** What somebody said came of it. */
    public record Review(org.moot.people.PersonId by, String words, Instant at) {}
}
