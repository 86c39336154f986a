package org.moot.proposal;

import java.util.Optional;
import java.util.Set;
import org.moot.assembly.Assembly;
import org.moot.assembly.AssemblyId;
import org.moot.office.Effect;
import org.moot.people.PersonId;
import org.moot.proposal.Proposal.Matter;

/**
 * What is about to become a proposal.
 *
 * @param hurt who is hurt now and how this makes that less
 * @param about the person it is about, who neither blocks nor counts
 * @param revives the earlier proposal that this one takes up again
 */
public record Draft(
        Assembly assembly,
        Matter matter,
        String title,
        String text,
        String hurt,
        PersonId by,
        Set<AssemblyId> affected,
        Optional<Effect> effect,
        Optional<PersonId> about,
        Optional<ProposalId> revives) {
    public Draft {
        affected = Set.copyOf(affected);
    }

    public static Draft of(Assembly assembly, Matter matter, String title, String text, String hurt, PersonId by) {
        return new Draft(
                assembly,
                matter,
                title,
                text,
                hurt,
                by,
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public Draft with(Effect newEffect) {
        return new Draft(assembly, matter, title, text, hurt, by, affected, Optional.of(newEffect), about, revives);
    }

    public Draft about(PersonId person) {
        return new Draft(assembly, matter, title, text, hurt, by, affected, effect, Optional.of(person), revives);
    }

    Draft inviting(Set<AssemblyId> others) {
        return new Draft(assembly, matter, title, text, hurt, by, others, effect, about, revives);
    }

    Draft reviving(ProposalId earlier) {
        return new Draft(assembly, matter, title, text, hurt, by, affected, effect, about, Optional.of(earlier));
    }
}
