package org.moot.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.moot.conversation.Arrivals;
import org.moot.conversation.Arrivals.Arrival;
import org.moot.conversation.Arrivals.Gap;
import org.moot.conversation.Arrivals.Waiting;
import org.moot.make.Fresh;

/** What arrived and is to be worked off. */
public abstract class ArrivalsContract extends Contract {
    private static final int MANY = 100;

    private final String platform = Fresh.word();
    private final Gap gap = new Gap("room", "t9", "t1");

    private Arrivals arrivals() {
        return stores().arrivals();
    }

    private void keep(String... ids) {
        run(() -> arrivals().keep(platform, some("room", ids), List.of()));
    }

    private static List<Arrival> some(String lane, String... ids) {
        return List.of(ids).stream()
                .map(id -> new Arrival(lane, id, "what " + id + " says"))
                .toList();
    }

    private List<String> due() {
        return in(() -> arrivals().due(platform, MANY)).stream()
                .map(Waiting::id)
                .toList();
    }

    @Test
    void whatArrivedIsDueInItsOrder() {
        keep("b", "a");
        keep("c");
        assertThat(due()).containsExactly("b", "a", "c");
        assertThat(in(() -> arrivals().due(platform, MANY)).getFirst())
                .isEqualTo(new Waiting("room", "b", "what b says", 0));
    }

    @Test
    void whatArrivesAgainIsKeptOnce() {
        keep("a");
        keep("a", "b");
        assertThat(due()).containsExactly("a", "b");
    }

    @Test
    void whatIsDoneIsNotDueAndNeverKeptAgain() {
        keep("a", "b");
        run(() -> arrivals().done(platform, "a"));
        keep("a");
        assertThat(due()).containsExactly("b");
        assertThat(in(() -> arrivals().waiting(platform))).isEqualTo(1);
    }

    @Test
    void theOldestIsDueSinceItCameOrSinceItsTimeAfterItWasPutOff() {
        assertThat(in(() -> arrivals().dueSince(platform))).isEmpty();
        keep("a");
        Instant first = in(() -> arrivals().dueSince(platform)).orElseThrow();
        keep("b");
        assertThat(in(() -> arrivals().dueSince(platform))).contains(first);

        run(() -> arrivals().later(platform, "a", Duration.ofHours(1)));
        assertThat(in(() -> arrivals().dueSince(platform)).orElseThrow()).isAfterOrEqualTo(first);
        run(() -> arrivals().done(platform, "b"));
        assertThat(in(() -> arrivals().dueSince(platform))).isEmpty();
    }

    @Test
    void whatIsPutOffHoldsUpNothing() {
        keep("a", "b");
        run(() -> arrivals().later(platform, "a", Duration.ofHours(1)));
        assertThat(due()).containsExactly("b");
        run(() -> arrivals().later(platform, "b", Duration.ZERO));
        assertThat(in(() -> arrivals().due(platform, MANY)))
                .containsExactly(new Waiting("room", "b", "what b says", 1));
    }

    @Test
    void whatIsPutOffIsFoundBeforeItsTimeInItsOrder() {
        keep("a", "b", "c", "d");
        List.of("c", "a", "d").forEach(id -> run(() -> arrivals().later(platform, id, Duration.ofHours(1))));
        run(() -> arrivals().done(platform, "d"));

        assertThat(in(() -> arrivals().putOff(platform, MANY)))
                .containsExactly(
                        new Waiting("room", "a", "what a says", 1), new Waiting("room", "c", "what c says", 1));
        assertThat(in(() -> arrivals().putOff(platform, 1))).hasSize(1);
        assertThat(in(() -> arrivals().putOff(Fresh.word(), MANY))).isEmpty();
        assertThat(due()).containsExactly("b");
    }

    @Test
    void behindAGapNothingIsDueUntilItIsFilled() {
        keep("a");
        run(() -> arrivals().keep(platform, some("room", "d", "e"), List.of(gap)));
        run(() -> arrivals().keep(platform, some("other", "x"), List.of()));
        assertThat(due()).containsExactly("x");
        assertThat(in(() -> arrivals().gaps(platform))).containsExactly(gap);

        run(() -> arrivals().fill(platform, gap, some("room", "b", "c", "d")));
        assertThat(due()).containsExactly("a", "b", "c", "d", "e", "x");
        assertThat(in(() -> arrivals().gaps(platform))).isEmpty();
    }

    @Test
    void aGapIsFilledOnce() {
        run(() -> arrivals().keep(platform, some("room", "d"), List.of(gap)));
        run(() -> arrivals().fill(platform, gap, some("room", "b")));
        run(() -> arrivals().fill(platform, gap, some("room", "z")));
        assertThat(due()).containsExactly("b", "d");
    }

    @Test
    void noLaneTakesThePlaceOfAnother() {
        String[] many = IntStream.range(0, 50).mapToObj(it -> "m" + it).toArray(String[]::new);
        keep(many);
        run(() -> arrivals().keep(platform, some("other", "x"), List.of()));
        assertThat(in(() -> arrivals().due(platform, 2)).stream().map(Waiting::id))
                .containsExactly("m0", "m1", "x");
    }

    @Test
    void anotherPlatformHasItsOwn() {
        keep("a");
        assertThat(in(() -> arrivals().due(platform + "2", MANY))).isEmpty();
        run(() -> arrivals().keep(platform + "2", some("room", "a"), List.of()));
        assertThat(in(() -> arrivals().due(platform + "2", MANY))).hasSize(1);
    }

    @Test
    void anyWordsAreKept() {
        for (String words : HOSTILE) {
            run(() -> arrivals().keep(platform, List.of(new Arrival(words, "id" + words, words)), List.of()));
        }
        assertThat(in(() -> arrivals().due(platform, MANY)).stream().map(Waiting::content))
                .containsExactly(HOSTILE);
    }
}
