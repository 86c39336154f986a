package org.moot.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moot.scene.Scene;

class AboutMeTest {
    private final Scene scene = new Scene();

    @Test
    void aNameIsShownAsTyped() {
        assertThat(scene.says("ana", "me name Ana of the Trees").words()).contains("Ana of the Trees", "participant");
        assertThat(scene.person("ana").name()).isEqualTo("Ana of the Trees");
    }

    @ParameterizedTest
    @ValueSource(strings = {"me name public", "me name public yes", "me name public: yes", "me name Ana public: yes"})
    void theLibraryShowsTheNameOnlyAfterItsOwnerSaidSo(String line) {
        scene.says("ana", "welcome");
        assertThat(scene.person("ana").namePublic()).isFalse();

        assertThat(scene.says("ana", line).key()).isEqualTo("people.shown-publicly");
        assertThat(scene.person("ana").namePublic()).isTrue();
        assertThat(scene.says("ana", "me name public no").key()).isEqualTo("people.shown-here");
        assertThat(scene.person("ana").namePublic()).isFalse();
    }

    @Test
    void withoutANameItSaysWhatToSay() {
        assertThat(scene.says("ana", "me name").words()).contains("me name Ana", "me name public");
    }

    @Test
    void aNameThatIsTooLongIsRefusedWithTheLimit() {
        assertThat(scene.says("ana", "me name " + "x".repeat(61)).words()).contains("61", "60");
    }

    @Test
    void aZoneIsTakenWhereThereIsOne() {
        scene.says("ana", "me zone Asia/Tokyo");

        assertThat(scene.person("ana").zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
        assertThat(scene.says("ana", "me zone Mars/Base").words()).contains("For example: Europe/London");
    }

    @Test
    void aLanguageIsTakenWhereThereIsOne() {
        assertThat(scene.says("ana", "me language cy").words()).contains("Cymraeg");
        assertThat(scene.says("ana", "me language nonsense!").key()).isEqualTo("command.unreadable");
    }

    @Test
    void remindersInLargeAssembliesAreAskedForAndStopped() {
        scene.says("ana", "me reminders on");
        assertThat(scene.person("ana").wantsReminders()).isTrue();
        scene.says("ana", "me reminders off");
        assertThat(scene.person("ana").wantsReminders()).isFalse();
    }

    @Test
    void oneSeesWhatIsKnown() {
        scene.says("ana", "assembly found Tree Society remit: Plants trees.");

        assertThat(scene.says("ana", "me show").words())
                .contains("ana", "as a participant", "Europe/London", "1 assembly", "Tree Society (tree-society)");
    }
}
