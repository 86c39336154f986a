package org.moot.memory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.stream.Collectors;
import org.moot.assembly.AssemblyId;
import org.moot.conversation.Subject;
import org.moot.people.PersonId;
import org.moot.proposal.Proposal;
import org.moot.proposal.ProposalId;
import org.moot.proposal.Reach;

/** Asks each table about each person on the list. */
final class ReachInMemory implements Reach {
    private final PositionsInMemory positions;
    private final PeopleInMemory people;
    private final RosterInMemory roster;
    private final HangingsInMemory hangings;

    ReachInMemory(
            PositionsInMemory positions, PeopleInMemory people, RosterInMemory roster, HangingsInMemory hangings) {
        this.positions = positions;
        this.people = people;
        this.roster = roster;
        this.hangings = hangings;
    }

    @Override
    public int of(ProposalId proposal, AssemblyId assembly, int round, int version, Instant opened) {
        LocalDate day = LocalDate.ofInstant(opened, ZoneOffset.UTC);
        Set<String> doors = hangings.of(Subject.of(Proposal.SUBJECT, proposal.value())).stream()
                .map(it -> it.hall().platform())
                .collect(Collectors.toSet());
        return (int) positions.list(proposal, round).stream()
                .filter(person -> answered(proposal, person, version)
                        || tookPart(assembly, person, day)
                        || people.wasSeen(person, doors, day))
                .count();
    }

    private boolean answered(ProposalId proposal, PersonId person, int version) {
        return positions
                .find(proposal, person)
                .filter(it -> it.version() == version)
                .isPresent();
    }

    private boolean tookPart(AssemblyId assembly, PersonId person, LocalDate after) {
        return roster.partsOf(person).stream()
                .anyMatch(it -> it.assembly().equals(assembly) && it.day().isAfter(after));
    }
}
