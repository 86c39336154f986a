package org.moot.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.moot.console.Expectation.Miss;

class ExpectationTest {
    private final Expectation expectation = new Expectation();

    @Test
    void theSameLinesAreAsExpected() {
        assertThat(expectation.compare(List.of("  a", "  b"), List.of("  a", "  b  ")))
                .isEmpty();
    }

    @Test
    void theFirstLineThatDiffersIsTold() {
        assertThat(expectation.compare(List.of("a", "b"), List.of("a", "c"))).contains(new Miss(1, 1));
    }

    @Test
    void lessOrMoreThanExpectedIsTold() {
        assertThat(expectation.compare(List.of("a", "b"), List.of("a"))).contains(new Miss(1, 1));
        assertThat(expectation.compare(List.of("a"), List.of("a", "b"))).contains(new Miss(1, 1));
    }

    @Test
    void aHoleStandsForWordsWithinALine() {
        assertThat(expectation.matches("Receipt <code>, keep it.", "Receipt 7K3M-9QXT-4, keep it."))
                .isTrue();
        assertThat(expectation.matches("Receipt <code>.", "Receipt .")).isFalse();
    }

    @Test
    void aNamedHoleStandsForTheSameWordsFromThenOn() {
        assertThat(expectation.matches("code <code:ana>", "code 7K3M")).isTrue();
        assertThat(expectation.matches("again <code:ana>", "again 7K3M")).isTrue();
        assertThat(expectation.matches("again <code:ana>", "again 9999")).isFalse();
        assertThat(expectation.typed("vote check <code:ana> <code:ben>")).isEqualTo("vote check 7K3M <code:ben>");
    }

    @Test
    void whatPeopleTypedIsNoHole() {
        assertThat(expectation.matches("  a <b>bold</b> word", "  a <b>bold</b> word"))
                .isTrue();
    }

    @Test
    void anEllipsisStandsForAnyLines() {
        assertThat(expectation.compare(List.of("a", "…", "d"), List.of("a", "b", "c", "d")))
                .isEmpty();
        assertThat(expectation.compare(List.of("a", "  …", "b"), List.of("a", "b")))
                .isEmpty();
        assertThat(expectation.compare(List.of("…"), List.of())).isEmpty();
        assertThat(expectation.compare(List.of("a", "…"), List.of("a", "b", "c")))
                .isEmpty();
    }

    @Test
    void behindAnEllipsisTheTryThatCameFurthestIsTold() {
        assertThat(expectation.compare(List.of("…", "c", "x"), List.of("a", "b", "c", "d")))
                .contains(new Miss(2, 3));
    }
}
