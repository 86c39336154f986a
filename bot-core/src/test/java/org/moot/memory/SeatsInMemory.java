package org.moot.memory;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import org.moot.assembly.AssemblyId;
import org.moot.assembly.Seat;
import org.moot.assembly.Seats;
import org.moot.conversation.Refusal;

/** Seats, and the wishes for seats of which only one side has said yes. */
final class SeatsInMemory implements Seats {
    private final Table<Pair, Seat> seats;
    private final Table<Wish, Instant> wishes;

    SeatsInMemory(Desk desk) {
        this.seats = new Table<>(desk);
        this.wishes = new Table<>(desk);
    }

    @Override
    public void add(Seat seat) {
        var pair = new Pair(seat.member(), seat.parent());
        Refusal.when(seats.has(pair), "assembly.seat-taken");
        Refusal.when(
                seat.member().equals(seat.parent()) || above(seat.parent()).contains(seat.member()),
                "assembly.seat-circle");
        seats.add(pair, seat);
        forget(pair);
    }

    @Override
    public boolean want(AssemblyId member, AssemblyId parent, Side side, Instant now) {
        var pair = new Pair(member, parent);
        wishes.putIfAbsent(new Wish(pair, side), now);
        Side other = side == Side.MEMBER ? Side.PARENT : Side.MEMBER;
        return wishes.has(new Wish(pair, other));
    }

    @Override
    public boolean remove(AssemblyId member, AssemblyId parent) {
        var pair = new Pair(member, parent);
        forget(pair);
        return seats.remove(pair).isPresent();
    }

    private void forget(Pair pair) {
        for (Side side : Side.values()) {
            wishes.remove(new Wish(pair, side));
        }
    }

    @Override
    public List<Seat> in(AssemblyId parent) {
        return seats.all(seat -> seat.parent().equals(parent)).toList();
    }

    @Override
    public List<Seat> of(AssemblyId member) {
        return seats.all(seat -> seat.member().equals(member)).toList();
    }

    @Override
    public List<AssemblyId> above(AssemblyId member) {
        return reached(member, it -> of(it).stream().map(Seat::parent).toList());
    }

    @Override
    public List<AssemblyId> below(AssemblyId parent) {
        return reached(parent, it -> in(it).stream().map(Seat::member).toList());
    }

    private static List<AssemblyId> reached(AssemblyId from, Function<AssemblyId, List<AssemblyId>> next) {
        var reached = new LinkedHashSet<AssemblyId>();
        var ahead = new ArrayDeque<>(next.apply(from));
        while (!ahead.isEmpty()) {
            AssemblyId one = ahead.poll();
            if (reached.add(one)) {
                ahead.addAll(next.apply(one));
            }
        }
        return List.copyOf(reached);
    }

    private record Pair(AssemblyId member, AssemblyId parent) {}

    private record Wish(Pair pair, Side side) {}
}
