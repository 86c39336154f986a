package org.moot.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CallReminderTest {
    private final Grove grove = Grove.of("ana", "ben", "cat");

    @Test
    void whoHasNotAnsweredIsRemindedHalfwayAndADayBeforeTheEnd() {
        grove.called("ana");
        grove.says("ana", "proposal agree 1");

        grove.tick("48H");
        assertThat(grove.scene.toldTo("ben")).singleElement().asString().contains("you have not answered yet");
        assertThat(grove.scene.toldTo("ana")).noneMatch(told -> told.contains("you have not answered yet"));

        grove.says("ben", "proposal agree 1");
        grove.tick("24H");
        assertThat(grove.scene.toldTo("ben")).hasSize(1);
        assertThat(grove.scene.toldTo("cat")).hasSize(2);
    }

    @Test
    void nobodyIsRemindedMoreThanOnceADayInAll() {
        grove.drafted("ana").called("ana");
        grove.says("ana", "proposal call 2");
        grove.tick("0S");
        grove.tick("48H");

        assertThat(grove.scene.toldTo("ben")).hasSize(1);
    }

    @Test
    void aReminderGivenAgainTellsNobodyTwice() {
        grove.called("ana");
        grove.tick("48H");
        grove.clock("proposal remind");

        assertThat(grove.scene.toldTo("ben")).hasSize(1);
    }

    @Test
    void whereItIsNightTheReminderWaitsForThatMorning() {
        grove.says("ben", "me zone America/Los_Angeles");
        grove.called("ana");
        grove.tick("48H");
        assertThat(grove.scene.toldTo("cat")).hasSize(1);
        assertThat(grove.scene.toldTo("ben")).isEmpty();

        // 10:00 in London is 02:00 there, and 08:00 comes six hours later
        grove.tick("5H59M");
        assertThat(grove.scene.toldTo("ben")).isEmpty();
        grove.tick("1M");
        assertThat(grove.scene.toldTo("ben")).hasSize(1);
        assertThat(grove.scene.toldTo("cat")).hasSize(1);
    }

    @Test
    void inALargeAssemblyOnlyThoseWhoAskedForIt() {
        Grove large = Grove.ofPeople(201);
        large.says("p7", "me reminders on");
        large.called("p1");
        large.tick("48H");

        assertThat(large.scene.toldTo("p7")).hasSize(1);
        assertThat(large.scene.toldTo("p8")).isEmpty();
    }

    @Test
    void whenTheCallIsOverNobodyIsReminded() {
        grove.called("ana");
        for (String name : new String[] {"ana", "ben"}) {
            grove.says(name, "proposal agree 1");
        }
        grove.tick("150H");
        int told = grove.scene.toldTo("cat").size();

        grove.scene.clockGives("proposal remind", Map.of("proposal", "1", "zone", "Europe/London"));
        assertThat(grove.scene.toldTo("cat")).hasSize(told);
    }
}
