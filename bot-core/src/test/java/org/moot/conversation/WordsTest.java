package org.moot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    private static final Reader LONDON = new Reader(Locale.ENGLISH, ZoneId.of("Europe/London"));
    private static final Words WORDS = new Words();

    private static String say(String key, Object... args) {
        return WORDS.say(Text.of(key, args), LONDON, new Marked());
    }

    @Test
    void theFirstPartOfAKeyNamesTheBundle() {
        assertThat(say("time.days", 3)).isEqualTo("3 days");
        assertThat(say("command.nothing-recorded")).isEqualTo("Nothing was recorded.");
    }

    @Test
    void oneOfSomethingHasWordsOfItsOwn() {
        assertThat(say("time.days", 1)).isEqualTo("1 day");
        assertThat(say("time.days", 1L)).isEqualTo("1 day");
        assertThat(say("time.days", 0)).isEqualTo("0 days");
        assertThat(say("time.days-hours", 1, 5)).isEqualTo("1 days 5 hours");
    }

    @Test
    void aMissingKeyIsSaidByItsName() {
        assertThat(say("time.no-such-thing", 1)).isEqualTo("time.no-such-thing");
        assertThat(say("nobundle.at-all")).isEqualTo("nobundle.at-all");
        assertThat(say("nodot")).isEqualTo("nodot");
        assertThat(WORDS.has("time.days", Locale.ENGLISH)).isTrue();
        assertThat(WORDS.has("time.no-such-thing", Locale.ENGLISH)).isFalse();
    }

    @Test
    void aLanguageWithoutWordsIsEnglish() {
        for (Locale language : List.of(Locale.GERMAN, Locale.UK, Locale.forLanguageTag("cy"), Locale.ROOT)) {
            var reader = new Reader(language, LONDON.zone());
            assertThat(WORDS.say(Text.of("time.days", 2), reader, new Marked())).isEqualTo("2 days");
        }
    }

    @Test
    void whatPeopleTypedIsMadeHarmlessAndNeverFilledInAgain() {
        assertThat(WORDS.say(Text.plain("<b>{0}"), LONDON, new Marked())).isEqualTo("~<b>{0}~");
        assertThat(say("people.nobody-called", "{0} $1 \\")).isEqualTo("nobody here is called ~{0} $1 \\~");
    }

    @Test
    void aHoleWithoutAnArgumentStandsAsItIs() {
        assertThat(say("command.not-one-of")).isEqualTo("it is none of {0}");
    }

    @Test
    void eachKindOfArgumentIsSaidInItsWay() {
        var named = new Text.Named("Ana", List.of(new Account("console", "ana")));
        assertThat(said(named)).isEqualTo("@Ana");
        assertThat(said(new Text.Typed("proposal show 12"))).isEqualTo("/proposal show 12");
        assertThat(said(Instant.EPOCH)).isEqualTo("at 1970-01-01T00:00:00Z Europe/London");
        assertThat(said(LocalDate.of(2026, 3, 29))).isEqualTo("March 29, 2026");
        assertThat(said(2.5)).isEqualTo("2.50");
        assertThat(said(7L)).isEqualTo("7");
        assertThat(said(Text.plain("x"))).isEqualTo("~x~");
        assertThat(said(Text.of("time.hours", 1))).isEqualTo("1 hour");
    }

    /** What an argument becomes inside a sentence. */
    private static String said(Object argument) {
        return say("command.not-one-of", argument).replaceFirst("^it is none of ", "");
    }

    @Test
    void linesAreSaidOneBelowTheOther() {
        Text lines = Text.lines(List.of(Text.plain("a"), Text.of("time.days", 2)));
        assertThat(lines.isLines()).isTrue();
        assertThat(WORDS.say(lines, LONDON, new Marked())).isEqualTo("~a~\n2 days");
    }

    @ParameterizedTest(name = "{0} is said as {1}")
    @CsvSource({
        "PT0S, 0 minutes",
        "PT1M, 1 minute",
        "PT90M, 90 minutes",
        "PT1H, 1 hour",
        "PT24H, 24 hours",
        "PT36H, 36 hours",
        "PT48H, 2 days",
        "PT72H, 3 days",
        "P7D, 7 days",
        "PT49H, 49 hours",
        "PT50H30M, 2 days 2 hours",
    })
    void lengthsAreSaidInTheUnitThatFits(Duration length, String words) {
        assertThat(said(length)).isEqualTo(words);
    }

    /** Shows what it was asked to write. */
    private record Marked() implements Dialect {
        @Override
        public String harmless(String typed) {
            return "~" + typed + "~";
        }

        @Override
        public String name(Text.Named person) {
            return "@" + person.name();
        }

        @Override
        public String time(Instant moment, Reader reader) {
            return "at " + moment + " " + reader.zone();
        }

        @Override
        public String typed(String commandLine) {
            return "/" + commandLine;
        }
    }
}
