package org.moot.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moot.people.PersonId;
import org.moot.scene.Heard;
import org.moot.scene.Scene;

/** ana is in Trees on the stage; ana@gallery is the same human being on another platform. */
class LinkingTest {
    private static final String THERE = "ana@gallery";

    private final Scene scene = new Scene();

    @BeforeEach
    void anAssembly() {
        scene.in("garden").says("ana", "assembly found Trees remit: Decides where trees are planted.");
        scene.says("ben", "assembly join trees");
    }

    static String code(Heard heard) {
        assertThat(heard.key()).isEqualTo("linking.code");
        return heard.words().lines().findFirst().orElseThrow().replaceAll(".* ", "");
    }

    private String codeOf(String name) {
        return code(scene.whispers(name, "me link"));
    }

    private PersonId id(String name) {
        return scene.person(name).id();
    }

    @Test
    void aCodeOfOneSideMakesTheOtherTheSamePerson() {
        PersonId ana = id("ana");
        Heard linked = scene.whispers(THERE, "me link " + codeOf("ana"));
        assertThat(linked.key()).isEqualTo("linking.you-linked");
        assertThat(id(THERE)).isEqualTo(ana);
        assertThat(scene.whispers(THERE, "me show").words()).contains("stage: ana", "gallery: ana");
        assertThat(String.join("\n", scene.toldTo("ana")))
                .contains("Another account speaks for you from now on: gallery:ana", "me unlink gallery:ana");
    }

    @Test
    void aCodeOfAStrangerLinksTheStrangerToWhoeverTypesIt() {
        PersonId ana = id("ana");
        String code = codeOf(THERE);
        assertThat(scene.whispers("ana", "me link " + code).key()).isEqualTo("linking.you-linked");
        assertThat(id(THERE)).isEqualTo(ana);
        assertThat(id("ana")).isEqualTo(ana);
    }

    @Test
    void aCodeIsEightCharactersAndReadHoweverItIsTyped() {
        String code = codeOf("ana");
        assertThat(code).matches("[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}");
        String typed = code.toLowerCase(java.util.Locale.ROOT)
                .replace("-", " ")
                .replace('0', 'o')
                .replace('1', 'l');
        assertThat(scene.whispers(THERE, "me link " + typed).key()).isEqualTo("linking.you-linked");
    }

    @Test
    void wrongOverAndUsedCodesAreAnsweredInTheSameWords() {
        String used = codeOf("ana");
        scene.whispers(THERE, "me link " + used);
        String over = codeOf("ben");
        scene.tick(Duration.ofMinutes(10));
        Heard first = scene.whispers("eve", "me link 0000-0000");
        assertThat(first.key()).isEqualTo("linking.wrong");
        assertThat(scene.whispers("eve", "me link " + used)).isEqualTo(first);
        assertThat(scene.whispers("eve", "me link " + over)).isEqualTo(first);
        assertThat(scene.whispers("eve", "me link x")).isEqualTo(first);
    }

    @Test
    void afterFiveWrongCodesNoneIsLookedAtForAnHour() {
        for (int tries = 0; tries < 5; tries++) {
            assertThat(scene.whispers("eve", "me link 0000-000" + tries).key()).isEqualTo("linking.wrong");
        }
        assertThat(scene.whispers("eve", "me link " + codeOf("ana")).key()).isEqualTo("linking.locked");
        assertThat(scene.whispers("dee", "me link 0000-0009").key()).isEqualTo("linking.wrong");
        scene.tick(Duration.ofHours(1));
        assertThat(scene.whispers("eve", "me link " + codeOf("ana")).key()).isEqualTo("linking.you-linked");
    }

    @Test
    void afterTwentyWrongCodesInOneHallNoneIsLookedAtThere() {
        for (int tries = 0; tries < 20; tries++) {
            assertThat(scene.says("guest" + tries, "me link 0000-0000").key()).isEqualTo("linking.wrong");
        }
        assertThat(scene.says("dee", "me link " + codeOf("ana")).key()).isEqualTo("linking.locked");
        assertThat(scene.whispers("dee", "me link " + codeOf("ana")).key()).isEqualTo("linking.you-linked");
    }

    @Test
    void onesOwnCodeLinksNothingAndStaysGood() {
        String code = codeOf("ana");
        assertThat(scene.whispers("ana", "me link " + code).key()).isEqualTo("linking.own-code");
        assertThat(scene.whispers(THERE, "me link " + code).key()).isEqualTo("linking.you-linked");
    }

    @Test
    void ofTwoWhoTypeOneCodeAtOnceOneIsLinked() {
        String code = codeOf("ana");
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(() -> scene.whispers("one", "me link " + code)),
                        CompletableFuture.runAsync(() -> scene.whispers("two", "me link " + code)))
                .join();
        assertThat(id("one").equals(id("ana"))).isNotEqualTo(id("two").equals(id("ana")));
    }

    @Test
    void twoCodesThatCrossLinkOnce() {
        PersonId ana = id("ana");
        String here = codeOf("ana");
        String there = codeOf(THERE);
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(() -> scene.whispers(THERE, "me link " + here)),
                        CompletableFuture.runAsync(() -> scene.whispers("ana", "me link " + there)))
                .join();
        assertThat(id("ana")).isEqualTo(ana);
        assertThat(id(THERE)).isEqualTo(ana);
    }

    @Test
    void anAccountThatLeavesIsAStrangerAgain() {
        PersonId ana = id("ana");
        scene.whispers(THERE, "me link " + codeOf("ana"));
        assertThat(scene.whispers(THERE, "me unlink").key()).isEqualTo("linking.you-left");
        assertThat(id("ana")).isEqualTo(ana);
        scene.whispers(THERE, "me show");
        assertThat(id(THERE)).isNotEqualTo(ana);
        assertThat(String.join("\n", scene.toldTo("ana"))).contains("gallery:ana is not yours any more");
    }

    @Test
    void whoeverJustCameInTakesAwayOnlyItself() {
        scene.whispers(THERE, "me link " + codeOf("ana"));
        assertThat(scene.whispers(THERE, "me unlink stage").key()).isEqualTo("linking.too-fresh");
        assertThat(scene.whispers("ana", "me unlink gallery").key()).isEqualTo("linking.it-left");
        assertThat(String.join("\n", scene.toldTo(THERE))).contains("This account is nobody's now");
    }

    @Test
    void theOnlyAccountStays() {
        assertThat(scene.whispers("ana", "me unlink").key()).isEqualTo("linking.only-account");
    }

    @Test
    void whatIsToldGoesToTheDoorThatWasUsedLast() {
        scene.whispers(THERE, "me link " + codeOf("ana"));
        scene.says("ben", "proposal draft Plant a tree text: Every street gets one. hurt: Those who walk in the heat.");
        scene.whispers("ana", "me show");
        scene.says("ana", "proposal withdraw 1");
        scene.whispers(THERE, "me show");
        scene.tick(Duration.ofMinutes(1));
        int before = scene.toldTo(THERE).size();
        scene.says("ana", "member admit ana");
        assertThat(scene.toldTo("ana")).anyMatch(it -> it.contains("member of the party"));
        assertThat(scene.toldTo(THERE)).hasSize(before);
    }
}
