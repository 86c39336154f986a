package org.moot.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moot.app.VotingTrees.HOUSE;
import static org.moot.app.VotingTrees.REFUSED;
import static org.moot.app.VotingTrees.TREES;
import static org.moot.app.VotingTrees.UNREADABLE;
import static org.moot.app.VotingTrees.newest;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moot.command.Reply.Outcome;
import org.moot.scene.Heard;

/** Whatever people type, on the whole of Moot: what is answered, what is recorded, and with which code a pipe ends. */
@Tag("slow")
class BadInputTest {
    @Test
    void anUnknownCommandIsAnsweredWithTheNearestThree() throws IOException {
        Heard heard = TREES.says("ana", "asembly lst");

        assertThat(heard.outcome()).isEqualTo(Outcome.UNREADABLE);
        assertThat(heard.words())
                .isEqualTo(
                        "I do not know \"asembly lst\". Did you mean assembly list, assembly seat or assembly hall?");
        assertThat(Piped.into(HOUSE, "asembly lst").code()).isEqualTo(UNREADABLE);
    }

    @Test
    void aMissingArgumentIsNamedWithAnExample() throws IOException {
        assertRefused("assembly found", "The name is missing. For example: assembly found");
        assertRefused("assembly found Woods", "The remit is missing. For example: assembly found");
        assertThat(Piped.into(HOUSE, "assembly found Woods").code()).isEqualTo(REFUSED);
    }

    @Test
    void anUnreadableArgumentIsNamedWithWhatWasReadAndAnExample() throws IOException {
        assertRefused("proposal show twelve", "I could not read the proposal \"twelve\": ", "For example: 12.");
        assertRefused("proposal show 99999", "I could not read the proposal \"99999\": ", "For example: 12.");
        assertRefused("assembly show nowhere", "I could not read the assembly \"nowhere\": ", "For example: policy.");
        assertRefused("member admit zoe", "I could not read the person \"zoe\": ", "For example: ana.");
        assertRefused("me zone Mars/Phobos", "I could not read the zone \"Mars/Phobos\": ", "For example: Europe/");
        assertThat(Piped.into(HOUSE, "proposal show twelve").code()).isEqualTo(REFUSED);
    }

    @Test
    void anArgumentThatNobodyAskedForIsNamed() {
        Heard heard = TREES.asks("ana", "proposal show", Map.of("proposal", "1", "colour", "red"));

        assertThat(heard.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(heard.words()).startsWith("There is no colour here. See help proposal show.");
    }

    @Test
    void whatIsTooLongIsRefusedWithTheLimitNamed() throws IOException {
        String title = "t".repeat(101);
        assertRefused("proposal draft " + title + " text: A hurt: B", "The title has 101 characters; at most 100 fit.");
        assertRefused(
                "proposal draft A text: " + "x".repeat(4001) + " hurt: B",
                "The text has 4001 characters; at most 4000 fit.");
        assertRefused("assembly found " + "n".repeat(81) + " remit: R", "The name has 81 characters; at most 80 fit.");
        assertRefused("vote cast " + "5 ".repeat(20_000), "The scores has", "at most 20000 fit.");
        assertThat(Piped.into(HOUSE, "proposal draft " + title + " text: A hurt: B")
                        .code())
                .isEqualTo(REFUSED);
    }

    @Test
    void whatJustFitsIsTakenAlsoInTheLargestCharacters() {
        String trunks = "🌳".repeat(100);
        Heard heard = TREES.asks("ana", "proposal draft", Map.of("title", trunks, "text", "A", "hurt", "B"));

        assertThat(heard.outcome()).as(heard.words()).isEqualTo(Outcome.DONE);
        assertThat(newest().title()).isEqualTo(trunks);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\u200b", "\u2060\ufeff", "\u00a0"})
    void whatIsEmptyIsRefused(String nothing) {
        Heard heard = TREES.asks("ana", "proposal concern", Map.of("proposal", "1", "words", nothing));

        assertThat(heard.outcome()).as(heard.words()).isEqualTo(Outcome.REFUSED);
        assertThat(heard.words())
                .containsAnyOf("The words is missing", "it is empty")
                .endsWith("Nothing was recorded.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u0007b", "a\u001b[2Jb", "a\u007fb", "a\u0085b", "a\ud800b"})
    void controlCharactersAreRefused(String typed) {
        Heard heard = TREES.asks("ana", "proposal concern", Map.of("proposal", "1", "words", typed));

        assertThat(heard.outcome()).as(heard.words()).isEqualTo(Outcome.REFUSED);
        assertThat(heard.words()).contains("it holds characters that cannot be shown", "Nothing was recorded.");
    }

    private static void assertRefused(String line, String... words) {
        Heard heard = TREES.says("ana", line);
        assertThat(heard.outcome()).as(heard.words()).isEqualTo(Outcome.REFUSED);
        assertThat(heard.words()).contains(words).endsWith("Nothing was recorded.");
    }
}
