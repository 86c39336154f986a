package org.moot.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.moot.assembly.AssemblyId;
import org.moot.call.Attendances;
import org.moot.call.Attendances.Kept;
import org.moot.call.Attendances.Said;
import org.moot.call.Call;
import org.moot.call.attendance.Attendance.Status;
import org.moot.call.attendance.Sitting;
import org.moot.call.attendance.Span;
import org.moot.make.Make;
import org.moot.people.PersonId;

/** Who came to which call, and what people say themselves. */
public abstract class AttendancesContract extends Contract {
    private final PersonId ana = PersonId.fresh();
    private final PersonId ben = PersonId.fresh();
    private final long call = in(this::over);

    private Attendances attendances() {
        return stores().attendances();
    }

    private long over() {
        var over = new Call(
                stores().calls().next(),
                stores().callSeries().next(),
                new AssemblyId(1),
                Make.THEN.atZone(ZoneOffset.UTC).toLocalDate(),
                Make.THEN,
                Make.THEN.plus(Duration.ofHours(1)),
                Call.State.OVER,
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty());
        stores().calls().add(over);
        return over.number();
    }

    private Kept kept(PersonId person) {
        return new Kept(call, person, Status.ATTENDED, 600, List.of(new Span(Make.THEN, Make.THEN.plusSeconds(600))));
    }

    @Test
    void whoSatSomewhereIsSaidAnewAndTakenBackAndGoesWithTheCallAndThePerson() {
        var one = new Sitting("/u==", "16778240");
        var two = new Sitting("/u==", "16779264");
        run(() -> attendances().name(call, List.of(one, two), ana, ben, Make.THEN));
        run(() -> attendances().name(call, List.of(two), ben, ben, Make.THEN));
        assertThat(in(() -> attendances().named(call)))
                .containsExactlyInAnyOrder(
                        new Sitting.Named(one, ana.toString()), new Sitting.Named(two, ben.toString()));
        run(() -> attendances().unname(call, ben));
        assertThat(in(() -> attendances().named(call))).containsExactly(new Sitting.Named(one, ana.toString()));
        run(() -> attendances().forget(ana));
        assertThat(in(() -> attendances().named(call))).isEmpty();
        run(() -> attendances().name(call, List.of(one), ana, ben, Make.THEN));
        run(() -> attendances().forget(call));
        assertThat(in(() -> attendances().named(call))).isEmpty();
    }

    @Test
    void whatIsPutTakesThePlaceOfWhatWasThere() {
        run(() -> attendances().put(call, List.of(kept(ana), kept(ben))));
        assertThat(in(() -> attendances().at(call)))
                .containsExactlyElementsOf(Stream.of(kept(ana), kept(ben))
                        .sorted(Comparator.comparing(Kept::person))
                        .toList());
        run(() -> attendances().put(call, List.of(kept(ben))));
        assertThat(in(() -> attendances().at(call))).containsExactly(kept(ben));
        assertThat(in(() -> attendances().of(ana))).isEmpty();
    }

    @Test
    void whatSomebodySaysLastCounts() {
        run(() -> {
            attendances().say(call, ana, false, Make.THEN);
            attendances().say(call, ana, true, Make.THEN);
        });
        assertThat(in(() -> attendances().said(call))).containsExactly(new Said(ana, true, Optional.empty()));
        assertThat(in(() -> attendances().said(call, ana))).contains(true);
        assertThat(in(() -> attendances().said(call, ben))).isEmpty();
    }

    @Test
    void aCorrectionByAnotherIsKeptAndNeverStandsAboveOnesOwnWord() {
        assertThat(in(() -> attendances().correct(call, ana, true, ben, Make.THEN)))
                .isTrue();
        assertThat(in(() -> attendances().correct(call, ana, false, ben, Make.THEN)))
                .isTrue();
        assertThat(in(() -> attendances().said(call))).containsExactly(new Said(ana, false, Optional.of(ben)));
        run(() -> attendances().say(call, ana, true, Make.THEN));
        assertThat(in(() -> attendances().correct(call, ana, false, ben, Make.THEN)))
                .isFalse();
        assertThat(in(() -> attendances().said(call))).containsExactly(new Said(ana, true, Optional.empty()));
    }

    @Test
    void theTimesAreForgottenBeforeThePersons() {
        run(() -> {
            attendances().put(call, List.of(kept(ana)));
            attendances().coarsen(Make.THEN);
        });
        assertThat(in(() -> attendances().at(call))).containsExactly(kept(ana));
        run(() -> attendances().coarsen(Make.THEN.plus(Duration.ofHours(2))));
        assertThat(in(() -> attendances().at(call)))
                .containsExactly(new Kept(call, ana, Status.ATTENDED, 600, List.of()));
        run(() -> {
            attendances().say(call, ben, true, Make.THEN);
            attendances().forget(call);
        });
        assertThat(in(() -> attendances().at(call))).isEmpty();
        assertThat(in(() -> attendances().said(call))).isEmpty();
    }

    @Test
    void onePersonIsForgottenAndTheOthersStay() {
        run(() -> {
            attendances().put(call, List.of(kept(ana), kept(ben)));
            attendances().say(call, ana, true, Make.THEN);
            attendances().forget(ana);
        });
        assertThat(in(() -> attendances().at(call))).containsExactly(kept(ben));
        assertThat(in(() -> attendances().said(call))).isEmpty();
    }
}
