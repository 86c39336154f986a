package org.moot.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.moot.people.PersonId;
import org.moot.proposal.Position;
import org.moot.proposal.Position.Stand;
import org.moot.proposal.Positions;
import org.moot.proposal.ProposalId;

/** Positions by proposal and person, and the frozen lists. */
final class PositionsInMemory implements Positions {
    private final Table<Holder, Position> positions;
    private final Table<Round, Counting> lists;

    PositionsInMemory(Desk desk) {
        this.positions = new Table<>(desk);
        this.lists = new Table<>(desk);
    }

    @Override
    public void put(Position position) {
        positions.put(new Holder(position.proposal(), position.person()), position);
    }

    @Override
    public Optional<Position> find(ProposalId proposal, PersonId person) {
        return positions.find(new Holder(proposal, person));
    }

    @Override
    public List<Position> on(ProposalId proposal) {
        return positions
                .all(position -> position.proposal().equals(proposal))
                .sorted(Comparator.comparing(Position::at))
                .toList();
    }

    @Override
    public void freeze(ProposalId proposal, int round, List<PersonId> list) {
        var key = new Round(proposal, round);
        lists.putIfAbsent(key, new Counting(key, List.copyOf(list)));
    }

    @Override
    public boolean counts(ProposalId proposal, int round, PersonId person) {
        return list(proposal, round).contains(person);
    }

    @Override
    public List<PersonId> list(ProposalId proposal, int round) {
        return lists.find(new Round(proposal, round)).map(Counting::people).orElse(List.of());
    }

    @Override
    public Standing standing(ProposalId proposal, int round, int version) {
        List<PersonId> list = list(proposal, round);
        List<Position> all = onVersion(proposal, version).toList();
        List<Position> counted = all.stream()
                .filter(position -> list.contains(position.person()))
                .toList();
        return standing(counted, all.size() - counted.size());
    }

    @Override
    public Standing temperature(ProposalId proposal, int version) {
        return standing(onVersion(proposal, version).toList(), 0);
    }

    @Override
    public List<Position> dissent(ProposalId proposal, int version, int most) {
        return onVersion(proposal, version)
                .filter(position -> position.stand() != Stand.AGREE)
                .limit(most)
                .toList();
    }

    /** Of two positions on what is open the later one stands; of two on what is over both do, and so do lists with both. */
    void passOn(Renaming renaming, Predicate<ProposalId> isDecided) {
        for (Position own :
                positions.all(it -> it.person().equals(renaming.to())).toList()) {
            find(own.proposal(), renaming.from())
                    .filter(other -> !isDecided.test(own.proposal()))
                    .ifPresent(other -> positions.remove(
                            new Holder(own.proposal(), other.at().isAfter(own.at()) ? own.person() : other.person())));
        }
        positions.passOn(renaming);
        lists.all(list -> list.people().contains(renaming.from())
                        && !list.people().contains(renaming.to()))
                .toList()
                .forEach(list -> lists.put(list.round(), renaming.of(list)));
    }

    List<Round> counting(PersonId person) {
        return lists.all(list -> list.people().contains(person))
                .map(Counting::round)
                .toList();
    }

    List<Position> all() {
        return positions.all().toList();
    }

    private Stream<Position> onVersion(ProposalId proposal, int version) {
        return on(proposal).stream().filter(position -> position.version() == version);
    }

    private static Standing standing(List<Position> counted, int others) {
        return new Standing(
                count(counted, position -> position.stand() == Stand.AGREE),
                count(counted, position -> position.stand() == Stand.ASIDE),
                count(counted, position -> position.stand() == Stand.BLOCK),
                count(counted, Position::wantsVote),
                others);
    }

    private static int count(List<Position> positions, Predicate<Position> which) {
        return (int) positions.stream().filter(which).count();
    }

    private record Holder(ProposalId proposal, PersonId person) {}

    record Round(ProposalId proposal, int number) {}

    private record Counting(Round round, List<PersonId> people) {}
}
