package org.moot.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moot.command.Parameter.Asking;
import org.moot.conversation.Place;
import org.moot.conversation.Reader;

class ParametersTest {
    private static final Reader READER = new Reader(Locale.ENGLISH, ZoneOffset.UTC);
    private static final Asking ASKING = new Asking(
            new Request("r1", Optional.empty(), "", new Place("console", "hall"), "test", Map.of(), Instant.EPOCH),
            new Asker(Optional.empty(), "", READER));

    private static <T> T read(Parameter<T> parameter, String typed) {
        return parameter.reading().read(typed, ASKING);
    }

    private static void unreadable(String key, Parameter<?> parameter, String typed) {
        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> read(parameter, typed))
                .satisfies(fault -> assertThat(fault.why().key()).isEqualTo(key));
    }

    @Test
    void aLineBecomesOneLine() {
        assertThat(read(Some.TITLE, "  Plant\n a\t tree  ")).isEqualTo("Plant a tree");
    }

    @Test
    void aTextKeepsItsLines() {
        assertThat(read(Some.TEXT, "\n One.\n\n\tTwo. ")).isEqualTo("One.\n\n\tTwo.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@everyone",
                "<script>",
                "**bold**",
                "'; drop table person;--",
                "../../x",
                "\u202Eevil",
                "e\u0301"
            })
    void markupAndBidirectionalMarksStandAsTyped(String typed) {
        assertThat(read(Some.TEXT, typed)).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a\u0000b", "a\u0007", "\u001B[31mred", "a\u007F", "a\u0085b", "a\rb", "broken \uD83C half"})
    void controlCharactersAreRefused(String typed) {
        unreadable("command.control-characters", Some.TEXT, typed);
        unreadable("command.control-characters", Some.TITLE, typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\u200B", "\u00A0 \u2060", "\u202E"})
    void whatCannotBeSeenIsEmpty(String typed) {
        unreadable("command.empty", Some.TEXT, typed);
    }

    @Test
    void aNumberMayHaveASharp() {
        Parameter<Long> number = Parameters.number("number", "12");
        assertThat(read(number, "12")).isEqualTo(12);
        assertThat(read(number, "#12")).isEqualTo(12);
        assertThat(read(number, "999999999999999999")).isEqualTo(999_999_999_999_999_999L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1.5", "##1", "#", "twelve", "1 2", "9999999999999999999", "١٢", "0x1F", "1e3"})
    void whatIsNoNumberIsRefused(String typed) {
        unreadable("command.not-a-number", Parameters.number("number", "12"), typed);
    }

    @Test
    void aChoiceIsOneOfItsWordsInAnyLetterCase() {
        Parameter<String> choice =
                Parameters.choice("kind", List.of("committee", "society", "constituency"), "society");
        assertThat(read(choice, " Society ")).isEqualTo("society");
        unreadable("command.not-one-of", choice, "club");
        assertThat(choice.reading().suggest("CO", ASKING)).containsExactly("committee", "constituency");
    }

    @Test
    void anotherNameMakesAnotherParameter() {
        assertThat(Some.TITLE.named("name")).isNotEqualTo(Some.TITLE);
        assertThat(Some.TITLE.optional()).isEqualTo(Some.TITLE);
        assertThat(Some.TITLE.optional().required()).isFalse();
    }

    @Test
    void whatIsSaidAgainIsShortAndWhole() {
        assertThat(Parameters.shortened("short")).isEqualTo("short");
        assertThat(Parameters.shortened("🌳".repeat(100))).isEqualTo("🌳".repeat(60) + "…");
    }
}
