package org.moot.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moot.command.Request;
import org.moot.conversation.Place;
import org.moot.people.Person;
import org.moot.scene.Scene;

class ForgettingTest {
    private final Scene scene = new Scene();
    private Person ben;

    @BeforeEach
    void anAssembly() {
        scene.says("ana", "assembly found Trees remit: Decides where trees are planted.");
        for (String name : new String[] {"ben", "cem", "dora"}) {
            scene.says(name, "assembly join trees");
            scene.says("ana", "member admit " + name);
        }
        ben = scene.person("ben");
    }

    private boolean isKnown() {
        return scene.look(() -> scene.stores().people().find(ben.id())).isPresent();
    }

    @Test
    void nothingIsForgottenBeforeItIsConfirmed() {
        assertThat(scene.says("ben", "me forget").words())
                .contains("cannot be undone", "somebody who left", "35 days", "me forget confirm: yes");
        assertThat(isKnown()).isTrue();
    }

    @Test
    void whoConfirmsIsForgotten() {
        assertThat(scene.says("ben", "me forget yes").key()).isEqualTo("privacy.forgotten");

        assertThat(isKnown()).isFalse();
        assertThat(scene.look(() -> scene.stores().people().called("ben"))).isEmpty();
        assertThat(scene.says("ana", "assembly roster trees").words()).doesNotContain("ben");
    }

    @Test
    void confirmingAgainDoesNoHarm() {
        scene.says("ben", "me forget confirm: yes");

        assertThat(scene.says("ben", "me forget confirm: yes").key()).isEqualTo("privacy.forgotten");
        assertThat(scene.look(() -> scene.stores().people().by(Scene.account("ben"))))
                .isEmpty();
    }

    @Test
    void aConfirmationThatIsDeliveredTwiceMeetsNobodyAnew() {
        var request = new Request(
                "the-same",
                Optional.of(Scene.account("ben")),
                "ben",
                new Place(Scene.PLATFORM, "garden"),
                "me forget",
                Map.of("confirm", "yes"),
                scene.now());
        scene.core().dispatcher().take(request);
        scene.core().dispatcher().take(request);

        assertThat(scene.look(() -> scene.stores().people().by(Scene.account("ben"))))
                .isEmpty();
    }

    @Test
    void cardsAndTheLibraryNameSomebodyWhoLeft() {
        scene.says("ben", "proposal draft Plant a tree text: Every street gets one. hurt: Those in the heat.");
        assertThat(scene.heardIn("garden/Plant a tree").getFirst()).contains("ben");
        scene.says("ben", "me forget yes");

        assertThat(scene.says("ana", "proposal show 1").words())
                .contains("somebody who left")
                .doesNotContain("ben");
        assertThat(scene.heardIn("garden/Plant a tree").getFirst())
                .contains("somebody who left")
                .doesNotContain("ben");
    }

    @Test
    void anOfficeEndsAndTheAssemblyHearsOfIt() {
        scene.says("ana", "me forget yes");

        assertThat(String.join("\n", scene.heardIn("garden"))).contains("The holder of secretary has left");
        assertThat(scene.says("cem", "office list").words()).doesNotContain("ana");
    }

    @Test
    void anOfficerIsToldBeforehand() {
        assertThat(scene.says("ana", "me forget").words()).contains("You hold 2 offices");
        assertThat(scene.says("ben", "me forget").words()).doesNotContain("You hold");
    }

    @Test
    void aBallotThatWasCastStaysCounted() {
        vote();
        scene.says("ben", "vote cast 0 5 0");
        assertThat(scene.says("ben", "me forget").words()).contains("roll of 1 vote");
        scene.says("ben", "me forget yes");
        scene.says("ana", "vote cast 5 0 0");
        scene.says("cem", "vote cast 5 0 0");
        scene.tick(Duration.ofDays(9));

        assertThat(scene.says("ana", "vote result").words()).contains("Ballots: 3 of 4");
    }

    private void vote() {
        scene.says("ana", "member admit ana");
        scene.says("ana", "proposal draft Plant a tree text: Every street gets one. hurt: Those in the heat.");
        scene.says("ana", "proposal alternative 1 Plant two text: Every street gets two.");
        scene.says("ana", "proposal call 1");
        scene.tick(Duration.ofDays(4));
        for (String name : new String[] {"ana", "ben", "cem"}) {
            scene.says(name, "proposal agree 1");
            scene.says(name, "vote ask 1");
        }
        scene.tick(Duration.ofHours(1));
    }

    @Test
    void theRecordSaysThatSomebodyWasErasedAndNotWho() {
        Instant now = scene.now();
        scene.says("ben", "me forget yes");

        assertThat(scene.look(() -> scene.stores().traces().of(ben.id())))
                .extracting(trace -> trace.facts().getOrDefault("line", ""))
                .contains("erased " + now + " person=" + ben.id());
    }
}
