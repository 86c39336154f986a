package org.moot.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.moot.scene.Scene;

/** It is Monday 2 March 2026, 10:00 in London; ana and ben are in Trees, which calls on Tuesday week. */
class AgendaTest {
    private final Scene scene = new Scene();

    AgendaTest() {
        scene.in("garden").says("ana", "assembly found Trees remit: Decides where trees are planted.");
        scene.says("ben", "assembly join trees");
        scene.says("ana", "call once Planting on: 2026-03-10 at: 19:30");
    }

    private String shown() {
        return scene.says("ben", "call show").words();
    }

    @Test
    void whatStandsIsOnItTheOldestFirst() {
        scene.says("ben", "call item Who waters them?");
        scene.tick(Duration.ofDays(1));
        scene.says("ana", "proposal draft Plant a tree text: Every street gets one. hurt: Those without shade.");
        scene.tick(Duration.ofDays(1));
        scene.says("ben", "proposal concern 1 It floods there.");
        assertThat(shown())
                .containsSubsequence(
                        "Who waters them?", "Plant a tree / in talk: proposal show 1", "Concern: It floods there.");
    }

    @Test
    void aConcernThatIsMetIsNotOnIt() {
        scene.says("ana", "proposal draft Plant a tree text: Every street gets one. hurt: Those without shade.");
        scene.says("ben", "proposal concern 1 It floods there.");
        scene.says("ben", "proposal resolve 1");
        assertThat(shown()).contains("Plant a tree").doesNotContain("It floods there.");
    }

    @Test
    void aConsensusCallThatClosesWithinAWeekIsOnIt() {
        scene.says("ana", "proposal draft Plant a tree text: Every street gets one. hurt: Those without shade.");
        scene.says("ana", "proposal call 1");
        scene.tick(Duration.ofDays(6));
        assertThat(shown()).contains("the consensus call closes within a week: proposal show 1");
    }

    @Test
    void betweenThoseOfOneDayALotDecidesThatIsTheSameForEverybody() {
        for (String words : new String[] {"Ash", "Beech", "Cedar", "Elm", "Fir", "Oak"}) {
            scene.says("ben", "call item " + words);
        }
        String first = shown();
        assertThat(shown()).isEqualTo(first);
        assertThat(first).doesNotContainPattern("(?s)Ash.*Beech.*Cedar.*Elm.*Fir.*Oak");
    }

    @Test
    void whatDoesNotFitIsCounted() {
        for (int item = 0; item < 15; item++) {
            scene.says("ben", "call item Street " + item);
        }
        assertThat(shown()).contains("and 3 more");
    }

    @Test
    void afterTheCallEachQuestionInTalkCanBeTurnedIntoAConcernOrAnAmendment() {
        scene.says("ana", "proposal draft Plant a tree text: Every street gets one. hurt: Those without shade.");
        scene.tick(Duration.ofDays(9));
        assertThat(scene.heardIn("garden"))
                .filteredOn(it -> it.startsWith("After"))
                .singleElement()
                .asString()
                .contains("[Concern about 1]", "[Amend 1]", "[Propose something]");
    }
}
