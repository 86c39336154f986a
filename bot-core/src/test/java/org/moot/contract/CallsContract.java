package org.moot.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.moot.assembly.AssemblyId;
import org.moot.call.Call;
import org.moot.call.Calls;
import org.moot.call.Calls.Coming;
import org.moot.call.SeriesId;
import org.moot.make.Make;
import org.moot.people.PersonId;

/** All calls that were announced. */
public abstract class CallsContract extends Contract {
    private final SeriesId weekly = in(() -> stores().callSeries().next());

    private Calls calls() {
        return stores().calls();
    }

    private Call announced(int week) {
        return in(() -> {
            Instant starts = Make.THEN.plus(Duration.ofDays(7L * week));
            var call = new Call(
                    calls().next(),
                    weekly,
                    new AssemblyId(1),
                    starts.atZone(java.time.ZoneOffset.UTC).toLocalDate(),
                    starts,
                    starts.plus(Duration.ofHours(1)),
                    Call.State.PLANNED,
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    Optional.empty());
            calls().add(call);
            return call;
        });
    }

    @Test
    void oneIsFoundByItsNumberAndByItsDay() {
        Call call = announced(1);
        assertThat(in(() -> calls().find(call.number()))).contains(call);
        assertThat(in(() -> calls().on(weekly, call.day()))).contains(call);
        assertThat(in(() -> calls().on(weekly, call.day().plusDays(1)))).isEmpty();
    }

    @Test
    void everythingThatChangesIsKept() {
        Call call = announced(1);
        var item = new Call.Item(PersonId.fresh(), "Where? 🌳 \"here\"", Make.THEN);
        var came = new Call.Came(3, true, false, "abc", Make.THEN);
        Call changed = in(() -> calls().change(
                        call.number(),
                        it -> it.with(item)
                                .hostedBy(Optional.of(PersonId.fresh()))
                                .over(List.of(new Call.Point(Call.Point.Sort.CONCERN, 3, "It floods")))
                                .counted(came)
                                .recordable(true)
                                .heardAt(Optional.of("https://example.org/heard"))));
        assertThat(in(() -> calls().find(call.number()))).contains(changed);
        assertThat(changed.items()).containsExactly(item);
    }

    @Test
    void thoseThatAreOverAreReadFromTheLastOneBack() {
        AssemblyId orchard = new AssemblyId(in(() -> stores().calls().next()) + 1_000_000);
        List<Call> over = java.util.stream.Stream.of(601, 603, 602)
                .map(this::announced)
                .map(it -> in(() -> calls().change(it.number(), call -> elsewhere(call, orchard))))
                .toList();
        announced(604);
        List<Call> lastFirst = List.of(over.get(1), over.get(2), over.get(0));
        assertThat(in(() -> calls().over(orchard, 9))).containsExactlyElementsOf(lastFirst);
        assertThat(in(() -> calls().over(orchard, 2))).containsExactlyElementsOf(lastFirst.subList(0, 2));
        assertThat(in(() -> calls().over(Optional.empty(), 2))).doesNotContain(over.get(0));
        assertThat(in(() -> calls().over(Optional.of(over.get(1)), 2)))
                .containsExactlyElementsOf(lastFirst.subList(1, 3));
    }

    private static Call elsewhere(Call call, AssemblyId assembly) {
        return new Call(
                call.number(),
                call.series(),
                assembly,
                call.day(),
                call.starts(),
                call.ends(),
                Call.State.OVER,
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    @Test
    void theNextIsPlannedAndTheLastIsOver() {
        assertThat(in(() -> calls().planned(weekly))).isEmpty();
        Call first = announced(1);
        Call second = announced(2);
        Call third = announced(3);
        assertThat(in(() -> calls().planned(weekly))).contains(first);
        Call over = in(() -> calls().change(first.number(), it -> it.over(List.of())));
        in(() -> calls().change(second.number(), Call::off));
        assertThat(in(() -> calls().planned(weekly))).contains(third);
        assertThat(in(() -> calls().last(weekly))).contains(over);
    }

    @Test
    void thoseBetweenTwoTimesAreFoundInOrder() {
        Call first = announced(1);
        Call second = announced(2);
        announced(3);
        assertThat(in(() -> calls().between(weekly, first.starts(), second.ends())))
                .containsExactly(first, second);
        assertThat(in(() -> calls().between(weekly, first.ends(), second.starts())))
                .isEmpty();
    }

    @Test
    void aLaterAnswerTakesThePlaceOfAnEarlierOne() {
        Call call = announced(1);
        PersonId ana = PersonId.fresh();
        PersonId ben = PersonId.fresh();
        run(() -> {
            calls().answer(call.number(), ana, Coming.YES);
            calls().answer(call.number(), ben, Coming.MAYBE);
            calls().answer(call.number(), ana, Coming.NO);
        });
        assertThat(in(() -> calls().answers(call.number()))).isEqualTo(Map.of(ana, Coming.NO, ben, Coming.MAYBE));
        run(() -> calls().forgetAnswers(call.number()));
        assertThat(in(() -> calls().answers(call.number()))).isEmpty();
    }
}
