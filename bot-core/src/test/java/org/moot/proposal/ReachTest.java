package org.moot.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whom a call reached: whoever answered, and whoever it was delivered to and who was there since. */
class ReachTest {
    private final Grove grove = Grove.of("ana", "ben", "cat", "dee").called("ana");

    private void tick(String by) {
        grove.tick(by);
    }

    @Test
    void nobodyIsReachedByAnOpeningAlone() {
        assertThat(grove.card()).contains("It reached 0, 0 answered, 4 are on the list");
    }

    @Test
    void whoeverAnswersIsReached() {
        grove.says("ben", "proposal agree 1");
        assertThat(grove.card()).contains("It reached 1, 1 answered, 4 are on the list");
    }

    @Test
    void whoeverWasThereOnALaterDayIsReached() {
        tick("24H");
        grove.says("cat", "assembly list");
        grove.says("ben", "proposal agree 1");
        assertThat(grove.card()).contains("It reached 2, 1 answered, 4 are on the list");
    }

    @Test
    void whoeverWasOnlyWhereItDoesNotHangIsNotReached() {
        tick("24H");
        String code = grove.scene
                .whispers("cat", "me link")
                .words()
                .lines()
                .findFirst()
                .orElseThrow()
                .replaceAll(".* ", "");
        tick("0H");
        grove.scene.whispers("cat@gallery", "me link " + code);
        grove.says("ben", "proposal agree 1");
        assertThat(grove.card()).contains("It reached 2, 1 answered");
    }

    @Test
    void theRecordHasTheThreeNumbers() {
        tick("24H");
        grove.says("cat", "assembly list");
        for (String name : new String[] {"ana", "ben", "dee"}) {
            grove.says(name, "proposal agree 1");
        }
        tick("72H");
        assertThat(grove.hall().getLast()).contains("People who counted: 4", "People it reached: 4", "Answers: 3");
    }
}
