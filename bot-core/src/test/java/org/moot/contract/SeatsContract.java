package org.moot.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.moot.assembly.Assembly;
import org.moot.assembly.AssemblyId;
import org.moot.assembly.Seat;
import org.moot.assembly.Seats;
import org.moot.assembly.Seats.Side;
import org.moot.conversation.Refusal;
import org.moot.make.Fresh;
import org.moot.make.Make;

/** Assemblies in assemblies, never in a circle. */
public abstract class SeatsContract extends Contract {

    private Seats seats() {
        return stores().seats();
    }

    private AssemblyId assembly() {
        Assembly made = Make.assembly(Fresh.word()).in(stores());
        return made.id();
    }

    private Seat seat(AssemblyId member, AssemblyId parent) {
        var seat = new Seat(member, parent, Make.THEN);
        run(() -> seats().add(seat));
        return seat;
    }

    @Test
    void aSeatIsSeenFromBothSides() {
        AssemblyId street = assembly();
        AssemblyId city = assembly();
        Seat seat = seat(street, city);
        assertThat(in(() -> seats().in(city))).containsExactly(seat);
        assertThat(in(() -> seats().of(street))).containsExactly(seat);
        assertThat(in(() -> seats().in(street))).isEmpty();
        assertThat(in(() -> seats().of(city))).isEmpty();
    }

    @Test
    void whatSitsThroughOthersIsReachedOnceEach() {
        AssemblyId street = assembly();
        AssemblyId west = assembly();
        AssemblyId east = assembly();
        AssemblyId city = assembly();
        seat(street, west);
        seat(street, east);
        seat(west, city);
        seat(east, city);
        assertThat(in(() -> seats().above(street))).containsExactlyInAnyOrder(west, east, city);
        assertThat(in(() -> seats().below(city))).containsExactlyInAnyOrder(west, east, street);
        assertThat(in(() -> seats().above(city))).isEmpty();
    }

    @Test
    void noAssemblySitsInItself() {
        AssemblyId city = assembly();
        Refused.with("assembly.seat-circle", () -> seat(city, city));
    }

    @Test
    void aCircleIsRefusedHoweverLong() {
        AssemblyId street = assembly();
        AssemblyId quarter = assembly();
        AssemblyId city = assembly();
        seat(street, quarter);
        Refused.with("assembly.seat-circle", () -> seat(quarter, street));
        seat(quarter, city);
        Refused.with("assembly.seat-circle", () -> seat(city, street));
        assertThat(in(() -> seats().above(city))).isEmpty();
    }

    @Test
    void twoSeatsAtOnceMakeNoCircle() {
        AssemblyId street = assembly();
        AssemblyId city = assembly();
        var refused = new AtomicInteger();
        atOnce(() -> trySeat(street, city, refused), () -> trySeat(city, street, refused));
        assertThat(refused).hasValue(1);
    }

    private void trySeat(AssemblyId member, AssemblyId parent, AtomicInteger refused) {
        try {
            seat(member, parent);
        } catch (Refusal circle) {
            refused.incrementAndGet();
        }
    }

    @Test
    void aSeatIsTakenOnce() {
        AssemblyId street = assembly();
        AssemblyId city = assembly();
        seat(street, city);
        Refused.with("assembly.seat-taken", () -> seat(street, city));
    }

    @Test
    void aSeatGivenUpIsFreeAgain() {
        AssemblyId street = assembly();
        AssemblyId city = assembly();
        seat(street, city);
        assertThat(in(() -> seats().remove(street, city))).isTrue();
        assertThat(in(() -> seats().remove(street, city))).isFalse();
        assertThat(in(() -> seats().in(city))).isEmpty();
        seat(city, street);
    }

    @Test
    void aSeatWantsTwoYeses() {
        AssemblyId street = assembly();
        AssemblyId city = assembly();
        assertThat(want(street, city, Side.MEMBER)).isFalse();
        assertThat(want(street, city, Side.MEMBER)).isFalse();
        assertThat(want(street, city, Side.PARENT)).isTrue();
        assertThat(want(street, city, Side.MEMBER)).isTrue();
    }

    @Test
    void wishesAreUsedUpWhenTheSeatIsAddedOrRemoved() {
        AssemblyId street = assembly();
        AssemblyId city = assembly();
        want(street, city, Side.MEMBER);
        seat(street, city);
        assertThat(want(street, city, Side.PARENT)).isFalse();
        in(() -> seats().remove(street, city));
        assertThat(want(street, city, Side.MEMBER)).isFalse();
    }

    @Test
    void aWishForTheOppositeSeatIsAnotherWish() {
        AssemblyId street = assembly();
        AssemblyId city = assembly();
        want(street, city, Side.MEMBER);
        assertThat(want(city, street, Side.PARENT)).isFalse();
    }

    private boolean want(AssemblyId member, AssemblyId parent, Side side) {
        return in(() -> seats().want(member, parent, side, Make.THEN));
    }
}
