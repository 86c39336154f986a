package org.moot.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearnessTest {

    @ParameterizedTest(name = "\"{0}\" and \"{1}\" are {2} apart")
    @CsvSource({
        "vote cast, vote cast, 0",
        "vote cast, VOTE CAST, 0",
        "vote cats, vote cast, 1",
        "vote cas, vote cast, 1",
        "vote casst, vote cast, 1",
        "votecast, vote cast, 1",
        "cote bast, vote cast, 2",
        "'', help, 4",
        "help, '', 4",
        "kitten, sitting, 3",
        "ca, abc, 3",
    })
    void stepsAreLettersAddedLeftOutChangedOrSwapped(String left, String right, int apart) {
        assertThat(Nearness.distance(left, right)).isEqualTo(apart);
        assertThat(Nearness.distance(right, left)).isEqualTo(apart);
    }

    @Test
    void theThreeNearestCommandsComeFirstTheNearestFirst() {
        var commands = new Commands(List.of(
                Some.called("vote cast"),
                Some.called("vote ask"),
                Some.called("vote show"),
                Some.called("assembly found"),
                Some.called("vote close").byClock()));
        assertThat(commands.nearest("vote csat")).containsExactly("vote cast", "vote ask", "vote show");
        assertThat(commands.nearest("vote close")).doesNotContain("vote close");
    }

    @Test
    void equallyNearOnesComeInTheOrderOfTheirNames() {
        var commands =
                new Commands(List.of(Some.called("bb"), Some.called("aa"), Some.called("cc"), Some.called("dd")));
        assertThat(commands.nearest("xx")).containsExactly("aa", "bb", "cc");
    }

    @Test
    void twoCommandsOfOneNameAreABug() {
        var twice = List.of(Some.called("help"), Some.called("help"));
        assertThatThrownBy(() -> new Commands(twice))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("help");
    }
}
