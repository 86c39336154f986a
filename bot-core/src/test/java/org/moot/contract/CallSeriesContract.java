package org.moot.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.moot.assembly.AssemblyId;
import org.moot.call.CallSeries;
import org.moot.call.Rhythm;
import org.moot.call.Room;
import org.moot.call.Series;
import org.moot.call.SeriesId;
import org.moot.conversation.Text;
import org.moot.make.Fresh;
import org.moot.make.Make;

/** All calls that were set up. */
public abstract class CallSeriesContract extends Contract {
    private final AssemblyId trees = Make.assembly(Fresh.word()).in(stores()).id();

    private CallSeries series() {
        return stores().callSeries();
    }

    private Series added() {
        return in(() -> {
            Series made = Make.series("Trees & \"shade\" 🌳")
                    .of(trees)
                    .numbered(series().next().value())
                    .made();
            series().add(made);
            return made;
        });
    }

    private Optional<Series> found(SeriesId id) {
        return in(() -> series().find(id));
    }

    @Test
    void oneIsFoundAsItWasAdded() {
        Series made = added();
        assertThat(found(made.id())).contains(made);
        assertThat(found(new SeriesId(Long.MAX_VALUE))).isEmpty();
    }

    @Test
    void everythingThatChangesIsKept() {
        Series made = added();
        LocalDate day = made.rhythm().first();
        var room = new Room(
                Fresh.word(), 2, Make.THEN.plusSeconds(60), Optional.of("+44 20 7946 0000"), Optional.of("https://z"));
        Series changed = in(() -> series().change(
                        made.id(),
                        it -> it.skipping(List.of(day))
                                .moving(day.plusWeeks(1), day.plusWeeks(1).atTime(18, 0))
                                .linked(Optional.of("https://meet.example.org/trees"))
                                .inRoom(room)
                                .troubled(Text.of("call.no-room", 3, "words"))));
        assertThat(found(made.id())).contains(changed);
        assertThat(changed.revision()).isEqualTo(4);
        assertThat(in(() -> series().inRoom(room.key()))).contains(changed);
    }

    @Test
    void whatWasCalledOffStandsNoMoreAndIsFoundStill() {
        Series first = added();
        Series second = added();
        Series off = in(() -> series().change(first.id(), it -> it.cancelled(Make.THEN)));
        assertThat(in(() -> series().standing(trees))).containsExactly(second);
        assertThat(in(() -> series().standing(first.id().value() - 1, 1000)))
                .contains(second)
                .doesNotContain(off);
        assertThat(in(() -> series().standing(second.id().value(), 1000))).doesNotContain(second);
        assertThat(found(first.id())).contains(off);
    }

    @Test
    void calendarsAreShownWhatStandsAndWhatWasCalledOffLatelyWithWhenItWasChanged() {
        Series first = added();
        Series second = added();
        Instant before = now();
        in(() -> series().change(first.id(), it -> it.cancelled(Make.THEN)));
        in(() -> series().change(
                        second.id(), it -> it.skipping(List.of(it.rhythm().first()))));
        var shown = in(() -> series().shown(Optional.of(trees), Make.THEN.minusSeconds(1)));
        assertThat(shown).extracting(it -> it.series().id()).containsExactly(first.id(), second.id());
        assertThat(shown).allSatisfy(it -> assertThat(it.changed()).isAfterOrEqualTo(before));
        assertThat(in(() -> series().shown(Optional.of(trees), Make.THEN)))
                .extracting(it -> it.series().id())
                .containsExactly(second.id());
        assertThat(in(() -> series().shown(Optional.empty(), Make.THEN)))
                .extracting(it -> it.series().id())
                .contains(second.id());
    }

    @Test
    void thoseSetUpSinceATimeAreCounted() {
        added();
        added();
        assertThat(in(() -> series().madeSince(trees, Make.THEN))).isEqualTo(2);
        assertThat(in(() -> series().madeSince(trees, Make.THEN.plusSeconds(1))))
                .isZero();
        assertThat(in(() -> series().madeSince(new AssemblyId(Long.MAX_VALUE), Make.THEN)))
                .isZero();
    }

    @Test
    void aRhythmWithoutAnEndAndOneWithIt() {
        Series made = added();
        var once = new Rhythm(
                LocalDate.of(2026, 10, 25),
                LocalTime.of(1, 30),
                ZoneId.of("Europe/London"),
                false,
                Optional.of(LocalDate.of(2026, 10, 25)));
        Series other = in(() -> {
            Series it = Make.series("Once")
                    .of(trees)
                    .numbered(series().next().value())
                    .rhythm(once)
                    .made();
            series().add(it);
            return it;
        });
        assertThat(found(other.id())).contains(other);
        assertThat(found(made.id())).map(Series::rhythm).contains(made.rhythm());
    }
}
