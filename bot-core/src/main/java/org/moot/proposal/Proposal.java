package org.moot.proposal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.moot.assembly.AssemblyId;
import org.moot.assembly.Belonging;
import org.moot.conversation.Block;
import org.moot.conversation.Subject;
import org.moot.office.Effect;
import org.moot.people.PersonId;

/**
 * A text that asks an assembly to decide something.
 *
 * @param about the person it is about, who neither blocks nor counts: an officer to be removed, a nominee
 * @param began when deliberation began; who votes is fixed by it
 * @param versions at least one, the newest last
 * @param affected other assemblies that are invited to raise concerns
 * @param rounds the calls that are over, the oldest first
 * @param returns how often a call returned it
 * @param revives the earlier proposal that this one takes up again
 */
public record Proposal(
        ProposalId id,
        AssemblyId assembly,
        Matter matter,
        String title,
        PersonId author,
        Instant began,
        List<Version> versions,
        List<Rewording> rewordings,
        Set<AssemblyId> affected,
        Stage stage,
        List<Round> rounds,
        int returns,
        Optional<Effect> effect,
        Optional<PersonId> about,
        Optional<ProposalId> revives)
        implements Belonging {

    public static final String SUBJECT = "proposal";
    public static final int LONGEST_TITLE = 100;
    public static final int LONGEST_TEXT = 4000;

    public Proposal {
        versions = List.copyOf(versions);
        rewordings = List.copyOf(rewordings);
        affected = Set.copyOf(affected);
        rounds = List.copyOf(rounds);
    }

    /** What sort of question it is. */
    public enum Matter {
        TEXT,
        /** Who holds an office. */
        OFFICE,
        /** Whether an officer is removed. */
        REMOVAL,
        /** Whether a measure of moderation is lifted before it ends by itself. */
        APPEAL
    }

    public Block.Step step() {
        return switch (stage) {
            case Stage.Deliberation talk -> returns == 0 ? Block.Step.TALK : Block.Step.RETURNED;
            case Stage.Calling call -> Block.Step.CALL;
            case Stage.Voting vote -> Block.Step.VOTE;
            case Stage.Decided decided -> Block.Step.DECIDED;
            case Stage.Lapsed lapsed -> Block.Step.OVER;
            case Stage.Withdrawn gone -> Block.Step.OVER;
        };
    }

    public Version current() {
        return versions.getLast();
    }

    public Subject subject() {
        return Subject.of(SUBJECT, id.value());
    }

    public List<Rewording> alternatives() {
        return rewordings.stream()
                .filter(it -> it.state() == Rewording.State.ALTERNATIVE)
                .toList();
    }

    public boolean isAbout(PersonId person) {
        return about.filter(person::equals).isPresent();
    }

    public Optional<Rewording> rewording(int number) {
        return rewordings.stream().filter(it -> it.number() == number).findFirst();
    }

    public Proposal at(Stage next) {
        return copy(author, versions, rewordings, affected, next, rounds, returns);
    }

    public Proposal by(PersonId newAuthor) {
        return copy(newAuthor, versions, rewordings, affected, stage, rounds, returns);
    }

    public Proposal with(List<Version> newVersions, List<Rewording> newRewordings) {
        return copy(author, newVersions, newRewordings, affected, stage, rounds, returns);
    }

    public Proposal inviting(Set<AssemblyId> newAffected) {
        return copy(author, versions, rewordings, newAffected, stage, rounds, returns);
    }

    /** After a call that is over; one that returned it is counted. */
    public Proposal after(Round round, Stage next) {
        var all = new ArrayList<>(rounds);
        all.add(round);
        int more = round.ending() == Ending.RETURNED ? 1 : 0;
        return copy(author, versions, rewordings, affected, next, all, returns + more);
    }

    private Proposal copy(
            PersonId newAuthor,
            List<Version> newVersions,
            List<Rewording> newRewordings,
            Set<AssemblyId> newAffected,
            Stage newStage,
            List<Round> newRounds,
            int newReturns) {
        return new Proposal(
                id,
                assembly,
                matter,
                title,
                newAuthor,
                began,
                newVersions,
                newRewordings,
                newAffected,
                newStage,
                newRounds,
                newReturns,
                effect,
                about,
                revives);
    }
}
