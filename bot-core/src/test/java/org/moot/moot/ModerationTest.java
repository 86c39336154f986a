package org.moot.moot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moot.conversation.Account;
import org.moot.conversation.Refusal;
import org.moot.scene.Heard;
import org.moot.scene.Scene;

class ModerationTest {
    private static final String MUTE_DAN = "person mute dan reason: insults people";

    private final Scene scene = new Scene();

    @BeforeEach
    void fourPeopleTalkInAThread() {
        scene.says("ana", "assembly found Tree Society remit: Plants trees. handle: trees");
        scene.in("orchard").says("ana", "assembly hall trees");
        scene.in("garden");
        for (String name : new String[] {"ben", "cleo", "dan"}) {
            scene.says(name, "assembly join");
        }
        scene.says("ana", "moot start Where next?");
        scene.in("garden/Where next?");
    }

    @Test
    void oneAloneMutesNobodyAndNothingIsTold() {
        assertThat(scene.says("ana", MUTE_DAN).words()).contains("moot confirm 1");
        assertThat(scene.says("ana", MUTE_DAN).key()).isEqualTo("moot.needs-a-second");
        assertThat(scene.says("ana", "moot confirm 1").key()).isEqualTo("moot.needs-a-second");

        scene.talks("dan", "I can still talk.");
        assertThat(scene.heardIn("garden/Where next?")).hasSize(1);
        assertThat(scene.toldTo("dan")).isEmpty();
    }

    @Test
    void aSecondPersonConfirmsByTheSameCommandAndItIsToldInTheThread() {
        scene.says("ana", MUTE_DAN);

        assertThat(scene.says("ben", MUTE_DAN).key()).isEqualTo("moot.muted-now");
        assertThat(scene.heardIn("garden/Where next?").getLast())
                .contains("dan is muted here", "insults people", "ana and ben", "moot appeal 1");
        assertThat(scene.toldTo("dan").getLast()).contains("muted you", "insults people", "moot appeal 1");
    }

    @Test
    void theMutedCannotTalkOrStartMootsForSeventyTwoHours() {
        muted();

        assertThat(scene.says("dan", "moot start Again").key()).isEqualTo("moot.muted");
        assertThatThrownBy(() -> scene.talks("dan", "Hello")).isInstanceOf(Refusal.class);
        assertThat(scene.says("dan", "person mute ana reason: revenge").key()).isEqualTo("moot.muted");

        scene.tick(Duration.ofHours(73));
        assertThat(scene.says("dan", "moot start Again").key()).isEqualTo("moot.started");
        assertThat(scene.toldTo("dan").getLast()).contains("no longer muted");
    }

    @Test
    void nobodyConfirmsWhatIsAboutThemselves() {
        assertThat(scene.says("dan", MUTE_DAN).key()).isEqualTo("moot.not-oneself");
        scene.says("ana", MUTE_DAN);
        assertThat(scene.says("dan", "moot confirm 1").key()).isEqualTo("moot.not-oneself");
    }

    @Test
    void onlyPeopleInTheAssemblyAskAndConfirm() {
        assertThat(scene.says("stranger", MUTE_DAN).key()).isEqualTo("office.not-in-assembly");
        scene.says("ana", MUTE_DAN);
        assertThat(scene.says("stranger", "moot confirm 1").key()).isEqualTo("office.not-in-assembly");
    }

    @Test
    void ofTwoWhoConfirmTheSecondIsTold() {
        muted();

        assertThat(scene.says("cleo", "moot confirm 1").key()).isEqualTo("moot.in-force-already");
        assertThat(scene.says("cleo", MUTE_DAN).key()).isEqualTo("moot.in-force-already");
    }

    @Test
    void ofManyWhoAskAtTheSameTimeOneAsksOneConfirmsAndTheOthersAreTold() throws Exception {
        for (int number = 1; number <= 8; number++) {
            scene.says("person" + number, "assembly join trees");
        }
        try (var crowd = Executors.newFixedThreadPool(8)) {
            List<Callable<Heard>> asking = IntStream.rangeClosed(1, 8)
                    .<Callable<Heard>>mapToObj(number -> () -> scene.says("person" + number, MUTE_DAN))
                    .toList();
            var keys = new ArrayList<String>();
            for (Future<Heard> heard : crowd.invokeAll(asking)) {
                keys.add(heard.get().key());
            }
            assertThat(keys).containsOnlyOnce("moot.asked").containsOnlyOnce("moot.muted-now");
            assertThat(keys).filteredOn("moot.in-force-already"::equals).hasSize(6);
        }
    }

    @Test
    void whatWasAskedForADayAgoIsAskedAnew() {
        scene.says("ana", MUTE_DAN);
        scene.tick(Duration.ofHours(25));

        assertThat(scene.says("ben", "moot confirm 1").key()).isEqualTo("moot.asked-too-long-ago");
        assertThat(scene.says("ben", MUTE_DAN).key()).isEqualTo("moot.asked");
    }

    @Test
    void aMessageIsHiddenByTwoAndShownAgainAfterSeventyTwoHours() {
        scene.says("ana", "moot hide m99 reason: hateful by: dan");
        assertThat(scene.hidden()).isEmpty();

        scene.says("ben", "moot hide m99 reason: hateful by: dan");
        assertThat(scene.hidden()).containsExactly("m99");
        assertThat(scene.toldTo("dan").getLast()).contains("hidden a message of yours");

        scene.tick(Duration.ofHours(73));
        assertThat(scene.hidden()).isEmpty();
    }

    @Test
    void whoeverIsMutedInOneHallIsMutedInAllByTheirAccountThereAndSpeaksAgainAfterwards() {
        muted();

        assertThat(scene.muted("garden")).extracting(Account::id).containsExactly("dan");
        assertThat(scene.muted("orchard")).extracting(Account::id).containsExactly("dan");
        scene.says("ana", "person mute cleo reason: shouts");
        scene.says("ben", "person mute cleo reason: shouts");
        assertThat(scene.muted("orchard")).extracting(Account::id).containsExactlyInAnyOrder("cleo", "dan");
        scene.tick(Duration.ofHours(73));
        assertThat(scene.muted("garden")).isEmpty();
        assertThat(scene.muted("orchard")).isEmpty();
    }

    @Test
    void whoseMuteIsLiftedSpeaksAgainAtOnce() {
        muted();
        scene.says("dan", "moot appeal 1");
        for (String name : new String[] {"ana", "ben", "cleo"}) {
            scene.says(name, "proposal agree 1");
        }
        assertThat(scene.muted("garden")).hasSize(1);
        scene.tick(Duration.ofHours(30));

        assertThat(scene.muted("garden")).isEmpty();
    }

    @Test
    void theMutedAppealAndTheAssemblyIsAsked() {
        muted();

        assertThat(scene.says("dan", "moot appeal 1").key()).isEqualTo("moot.appealed");
        assertThat(scene.says("cleo", "moot appeal 1").key()).isEqualTo("moot.appealed-already");
    }

    @Test
    void whatTheAssemblyLiftsIsLifted() {
        muted();
        scene.says("dan", "moot appeal 1");
        for (String name : new String[] {"ana", "ben", "cleo"}) {
            scene.says(name, "proposal agree 1");
        }
        scene.tick(Duration.ofHours(30));

        assertThat(scene.look(() -> scene.stores().measures().find(1))
                        .orElseThrow()
                        .lifted())
                .isPresent();
        assertThat(scene.says("dan", "moot start Again").key()).isEqualTo("moot.started");
        assertThat(scene.toldTo("dan")).anyMatch(words -> words.contains("no longer muted"));
    }

    @Test
    void whatIsNotInForceIsNotAppealed() {
        scene.says("ana", MUTE_DAN);

        assertThat(scene.says("dan", "moot appeal 1").key()).isEqualTo("moot.not-in-force");
    }

    @Test
    void aMeasureWithoutAReasonIsRefused() {
        assertThat(scene.says("ana", "person mute dan").words()).contains("The reason is missing");
    }

    private void muted() {
        scene.says("ana", MUTE_DAN);
        scene.says("ben", MUTE_DAN);
    }
}
