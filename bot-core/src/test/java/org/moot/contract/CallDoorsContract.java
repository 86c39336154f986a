package org.moot.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.moot.call.Entries.Entry;
import org.moot.call.Pass;
import org.moot.call.Passes.Leftover;
import org.moot.call.SeriesId;
import org.moot.call.Ticket;
import org.moot.make.Fresh;
import org.moot.make.Make;
import org.moot.people.Person;
import org.moot.people.PersonId;

/** What is kept about the doors of calls: what was answered, what a day allows, links, lists, and ways in to be closed. */
public abstract class CallDoorsContract extends Contract {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final String one = Fresh.word();
    private final SeriesId series = in(() -> stores().callSeries().next());

    private boolean isAnswered(String mark) {
        return in(() -> stores().answered().has(mark));
    }

    @Test
    void whatWasAnsweredIsKnownUntilItIsForgotten() {
        assertThat(isAnswered(one)).isFalse();
        run(() -> {
            stores().answered().add(one, Make.THEN);
            stores().answered().add(one, Make.THEN.plusSeconds(1));
        });
        assertThat(isAnswered(one)).isTrue();
        run(() -> stores().answered().forget(Make.THEN));
        assertThat(isAnswered(one)).isTrue();
        run(() -> stores().answered().forget(Make.THEN.plusSeconds(1)));
        assertThat(isAnswered(one)).isFalse();
    }

    @Test
    void ofADaysRationNoMoreIsUsedThanThereIs() {
        for (int time = 0; time < 3; time++) {
            assertThat(in(() -> stores().rations().use(one, DAY, 3))).isTrue();
        }
        assertThat(in(() -> stores().rations().use(one, DAY, 3))).isFalse();
        assertThat(in(() -> stores().rations().used(one, DAY))).isEqualTo(3);
        assertThat(in(() -> stores().rations().use(one, DAY.plusDays(1), 3))).isTrue();
    }

    @Test
    void whatOthersUsedCountsToo() {
        run(() -> stores().rations().isUsed(one, DAY, 5));
        run(() -> stores().rations().isUsed(one, DAY, 2));
        assertThat(in(() -> stores().rations().used(one, DAY))).isEqualTo(5);
        assertThat(in(() -> stores().rations().use(one, DAY, 5))).isFalse();
    }

    @Test
    void ofManyAtOnceAsManyGetARationAsThereAre() {
        var got = new AtomicInteger();
        Runnable use = () -> {
            if (in(() -> stores().rations().use(one, DAY, 3))) {
                got.incrementAndGet();
            }
        };
        atOnce(use, use, use, use, use, use);
        assertThat(got).hasValue(3);
    }

    @Test
    void aTicketIsTakenOnceAndInItsTime() {
        var ticket = new Ticket(one, 7, PersonId.fresh(), Make.THEN.plusSeconds(60));
        run(() -> stores().tickets().add(ticket, Make.THEN));
        assertThat(in(() -> stores().tickets().take("another", Make.THEN))).isEmpty();
        assertThat(in(() -> stores().tickets().take(one, Make.THEN))).contains(ticket);
        assertThat(in(() -> stores().tickets().take(one, Make.THEN))).isEmpty();
        run(() -> stores().tickets().add(ticket, Make.THEN));
        assertThat(in(() -> stores().tickets().take(one, Make.THEN.plus(Duration.ofMinutes(2)))))
                .isEmpty();
    }

    @Test
    void anEntryOfAListIsChangedAndRemoved() {
        var entry = new Entry("discord", "g1", series, DAY, "e1", "a", Make.THEN);
        var other = new Entry("discord", "g2", series, DAY, "e2", "a", Make.THEN);
        var changed = new Entry("discord", "g1", series, DAY, "e1", "b", Make.THEN.plusSeconds(1));
        run(() -> List.of(entry, other, changed).forEach(stores().entries()::put));
        assertThat(in(() -> stores().entries().of(series))).containsExactlyInAnyOrder(changed, other);
        run(() -> stores().entries().remove(other));
        assertThat(in(() -> stores().entries().of(series))).containsExactly(changed);
    }

    @Test
    void theWayInOfSomebodyWhoWasForgottenWaitsUntilItsRoomHasClosedIt() {
        Person ana = Make.person("Ana").in(stores());
        run(() -> stores().passes()
                .add(new Pass(series, Optional.of(ana.id()), one, Fresh.word(), "reg-1", "link", Make.THEN)));
        run(() -> stores().traces().erase(ana.id()));
        var leftover = new Leftover(one, "reg-1");
        assertThat(in(() -> stores().passes().leftovers())).contains(leftover);
        run(() -> stores().passes().isGone(leftover));
        assertThat(in(() -> stores().passes().leftovers())).doesNotContain(leftover);
    }
}
