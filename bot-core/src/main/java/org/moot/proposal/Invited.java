package org.moot.proposal;

import java.util.stream.Stream;
import org.moot.assembly.AssemblyId;
import org.moot.assembly.Belonging;
import org.moot.assembly.Roster;
import org.moot.command.Parameter.Asking;
import org.moot.people.PersonId;

/**
 * A proposal as somebody is invited to speak about it.
 *
 * @param assembly through which: the proposal's own, or an affected one that the person is in
 */
record Invited(Proposal proposal, AssemblyId assembly) implements Belonging {

    static Invited to(Proposal proposal, Asking asking, Roster roster) {
        AssemblyId through = asking.asker().person().map(PersonId::new).stream()
                .flatMap(person -> Stream.concat(Stream.of(proposal.assembly()), proposal.affected().stream())
                        .filter(assembly -> roster.has(assembly, person)))
                .findFirst()
                .orElse(proposal.assembly());
        return new Invited(proposal, through);
    }
}
