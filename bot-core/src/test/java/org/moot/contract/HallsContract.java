package org.moot.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.moot.assembly.AssemblyId;
import org.moot.assembly.Halls;
import org.moot.conversation.Place;
import org.moot.make.Fresh;
import org.moot.make.Make;

/** Where assemblies meet. */
public abstract class HallsContract extends Contract {
    private final Place hall = Fresh.hall();

    private Halls halls() {
        return stores().halls();
    }

    private AssemblyId assembly() {
        return Make.assembly(Fresh.word()).in(stores()).id();
    }

    private void bind(Place place, AssemblyId assembly) {
        run(() -> halls().bind(place, assembly));
    }

    @Test
    void anAssemblyHasItsHallsInTheOrderOfBinding() {
        AssemblyId policy = assembly();
        Place second = new Place("matrix", hall.address());
        bind(hall, policy);
        bind(second, policy);
        assertThat(in(() -> halls().of(policy))).containsExactly(hall, second);
        assertThat(in(() -> halls().at(hall))).contains(policy);
        assertThat(in(() -> halls().at(second))).contains(policy);
    }

    @Test
    void aPlaceIsTheHallOfOneAssembly() {
        AssemblyId policy = assembly();
        AssemblyId media = assembly();
        bind(hall, policy);
        Refused.with("assembly.hall-taken", () -> bind(hall, media));
        assertThat(in(() -> halls().at(hall))).contains(policy);
    }

    @Test
    void bindingTwiceIsHarmless() {
        AssemblyId policy = assembly();
        bind(hall, policy);
        bind(hall, policy);
        assertThat(in(() -> halls().of(policy))).containsExactly(hall);
    }

    @Test
    void aReleasedPlaceIsNobodysAndCanBeBoundAnew() {
        AssemblyId policy = assembly();
        bind(hall, policy);
        assertThat(in(() -> halls().release(hall))).isTrue();
        assertThat(in(() -> halls().release(hall))).isFalse();
        assertThat(in(() -> halls().at(hall))).isEmpty();
        assertThat(in(() -> halls().of(policy))).isEmpty();
        bind(hall, assembly());
    }

    @Test
    void allHallsOfOnePlatformAreFound() {
        AssemblyId policy = assembly();
        Place second = new Place("matrix", hall.address());
        bind(hall, policy);
        bind(second, policy);
        assertThat(in(() -> halls().on("matrix"))).contains(second).doesNotContain(hall);
        assertThat(in(() -> halls().on(hall.platform()))).contains(hall).doesNotContain(second);
        assertThat(in(() -> halls().on("nowhere"))).isEmpty();
    }

    @Test
    void anUnboundPlaceIsNoHall() {
        assertThat(in(() -> halls().at(hall))).isEmpty();
    }
}
