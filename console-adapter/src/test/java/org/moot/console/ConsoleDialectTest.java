package org.moot.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.moot.conversation.Reader;
import org.moot.conversation.Text;

class ConsoleDialectTest {
    private final ConsoleDialect dialect =
            new ConsoleDialect(InstantSource.fixed(Instant.parse("2026-11-02T10:00:00Z")));

    @Test
    void timesAreInTheReadersOwnZone() {
        Instant moment = Instant.parse("2026-11-26T19:00:00Z");

        assertThat(time(moment, "Europe/London")).isEqualTo("Thu 26 Nov, 19:00");
        assertThat(time(moment, "Asia/Tokyo")).isEqualTo("Fri 27 Nov, 04:00");
    }

    @Test
    void anotherYearIsNamed() {
        assertThat(time(Instant.parse("2027-11-26T19:00:00Z"), "Europe/London")).isEqualTo("Fri 26 Nov 2027, 19:00");
    }

    @Test
    void escapesAreShownAndDoNothing() {
        assertThat(dialect.harmless("\u001b[2J\u0007\u007f\u009b31m")).isEqualTo("␛[2J␇␡\ufffd31m");
    }

    @Test
    void whatTurnsTheWritingRoundIsNamed() {
        assertThat(dialect.harmless("a\u202eb\u2066c")).isEqualTo("a[U+202E]b[U+2066]c");
    }

    @Test
    void whatCannotBeSeenIsLeftOut() {
        assertThat(dialect.harmless("a\u200bb\ufeffc\udb40\udc41d")).isEqualTo("abcd");
    }

    @Test
    void scriptsAndEmojiStayAsTyped() {
        String typed = "नमस्ते 👩‍👩‍👧 ✊🏽 شكرا می‌خواهم";

        assertThat(dialect.harmless(typed)).isEqualTo(typed);
    }

    @Test
    void everyWayToBreakALineIsOneLineBreak() {
        assertThat(dialect.harmless("a\r\nb\rc\u2028d")).isEqualTo("a\nb\nc\nd");
    }

    @Test
    void aNameIsOneLine() {
        assertThat(dialect.name(new Text.Named("ana\nadmin", List.of()))).isEqualTo("ana admin");
    }

    @Test
    void wordsAreWrappedByTheColumnsTheyTake() {
        assertThat(Columns.wrap("one two three", 8, 2)).containsExactly("one two", "  three");
        assertThat(Columns.wrap("東京都の木を植える", 8, 0)).containsExactly("東京都の", "木を植え", "る");
        assertThat(Columns.wrap("aaaaaaaaaaaa", 5, 0)).containsExactly("aaaaa", "aaaaa", "aa");
        assertThat(Columns.wrap("say `help\u00a0vote\u00a0cast`", 16, 0)).containsExactly("say", "`help vote cast`");
        assertThat(Columns.cut("Keep things as they are", 12)).isEqualTo("Keep things…");
    }

    private String time(Instant moment, String zone) {
        return dialect.time(moment, new Reader(Locale.UK, ZoneId.of(zone))).replace('\u00a0', ' ');
    }
}
