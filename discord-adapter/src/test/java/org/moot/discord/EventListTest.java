package org.moot.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moot.call.Board;
import org.moot.conversation.Place;

/** Calls among the scheduled events of a server. It is a Monday in March next year, 10:00 in London, because Discord takes no event of the past. */
class EventListTest {
    private static final LocalDate MONDAY = LocalDate.of(
                    Year.now(ZoneOffset.UTC).getValue() + 1, 3, 1)
            .with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));

    private Town town;

    @BeforeEach
    void aCallEveryTuesday() {
        town = Town.open(
                MONDAY.atTime(10, 0).toInstant(ZoneOffset.UTC),
                Town.party(Town.HOUSE, List.of()),
                fake -> fake.settings(false, Duration.ofMillis(1)));
        var ana = town.person("ana");
        town.says(ana, "assembly found", Map.of("name", "Trees", "remit", "Decides where trees are planted."));
        town.says(ana, "call weekly", Map.of("title", "Open policy call", "day", "tuesday", "at", "19:30"));
        town.tick(Duration.ofMinutes(1));
    }

    @AfterEach
    void stop() {
        town.close();
        assertThat(town.fake.violations().all()).isEmpty();
    }

    private Board board() {
        return town.discord().board();
    }

    private String community() {
        return board().community(new Place("discord", town.hall)).orElseThrow();
    }

    private static Board.Announced announced(String title, int days) {
        Instant from = MONDAY.plusDays(days).atTime(18, 0).toInstant(ZoneOffset.UTC);
        return new Board.Announced(title, "Words", from, from.plusSeconds(3600), "https://moot.example/join/9");
    }

    @Test
    void theNextTimesStandAmongTheEventsWithOurOwnPageAndNothingOfTheRoom() {
        assertThat(town.fake.events()).hasSize(3);
        assertThat(town.fake.events().getFirst())
                .startsWith("Open policy call " + MONDAY.plusDays(1) + "T19:30")
                .endsWith("https://moot.example/join/1-" + MONDAY.plusDays(1));
    }

    @Test
    void anEventIsMovedAndCalledOffWithItsCall() {
        town.says(
                town.person("ana"),
                "call move",
                Map.of("call", "1", "to", MONDAY.plusDays(2).toString(), "at", "18:00"));
        town.tick(Duration.ofMinutes(1));
        assertThat(town.fake.events()).hasSize(3).anyMatch(it -> it.contains(MONDAY.plusDays(2) + "T18:00"));
        town.says(town.person("ana"), "call cancel", Map.of("call", "1"));
        town.tick(Duration.ofMinutes(1));
        assertThat(town.fake.events()).isEmpty();
    }

    @Test
    void whatWasMadeWhenTheAnswerWasLostIsFoundAndNotMadeAgain() {
        String first = board().put(community(), Optional.empty(), announced("Planting", 4));
        assertThat(board().put(community(), Optional.empty(), announced("Planting", 4)))
                .isEqualTo(first);
        assertThat(board().put(community(), Optional.empty(), announced("Planting", 5)))
                .isNotEqualTo(first);
    }

    @Test
    void anEventThatSomebodyTookAwayIsMadeAnewAndTakingItOutTwiceDoesNoHarm() {
        String gone = board().put(community(), Optional.empty(), announced("Planting", 4));
        board().remove(community(), gone);
        board().remove(community(), gone);
        board().remove(community(), "1");
        assertThat(board().put(community(), Optional.of(gone), announced("Planting", 4)))
                .isNotEqualTo(gone);
        assertThat(board().put(community(), Optional.of("1"), announced("Digging", 4)))
                .isNotEqualTo("1");
    }

    @Test
    void aTimeThatDiscordTakesNoEventForIsRefusedAndNoFault() {
        assertThatThrownBy(() -> board().put(community(), Optional.empty(), announced("Planting", -3 * 365)))
                .isInstanceOf(Board.Refused.class);
    }

    @Test
    void aPlaceThatIsNowhereHasNoList() {
        assertThat(board().community(new Place("discord", "1"))).isEmpty();
        assertThat(board().community(new Place("matrix", "!x"))).isEmpty();
    }
}
