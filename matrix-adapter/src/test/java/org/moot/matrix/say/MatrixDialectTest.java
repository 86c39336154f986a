package org.moot.matrix.say;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.moot.conversation.Account;
import org.moot.conversation.Reader;
import org.moot.conversation.Text;

class MatrixDialectTest {
    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    private final MatrixDialect dialect = MatrixDialect.inRooms(() -> NOW);

    @ParameterizedTest(name = "{0} in {1} is {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-06T18:00:00Z | Europe/London | Fri 6 Mar, 18:00 GMT",
                "2026-07-03T17:00:00Z | Europe/London | Fri 3 Jul, 18:00 BST",
                "2026-07-03T17:00:00Z | Europe/Berlin | Fri 3 Jul, 19:00 CEST",
                "2027-01-01T00:30:00Z | Europe/London | Fri 1 Jan 2027, 00:30 GMT",
            })
    void aTimeIsWordsThatNameTheirZone(String moment, String zone, String words) {
        assertThat(dialect.time(Instant.parse(moment), new Reader(Locale.ENGLISH, ZoneId.of(zone))))
                .isEqualTo(words);
    }

    @Test
    void aNameLeadsToItsPersonAndDoesNotCallThem() {
        var ana = new Text.Named("Ana", List.of(new Account("discord", "42"), new Account("matrix", "@ana:h.org")));

        assertThat(Marks.read(dialect.name(ana)))
                .containsExactly(new Piece.Link("https://matrix.to/#/@ana:h.org", List.of(Piece.words("Ana"))));
    }

    @Test
    void aPersonOfAnotherPlatformIsAName() {
        var ben = new Text.Named("Ben @room", List.of(new Account("discord", "42")));

        assertThat(dialect.name(ben)).isEqualTo("Ben @" + Harmless.SEAM + "room");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ana", "@ana", "@ana:h.org/<x>", "@\ud83d\ude00:h.org", "@a:h org", "@a:h.org?x"})
    void whatIsNoMatrixIdNeverBecomesALink(String id) {
        var odd = new Text.Named("Ana", List.of(new Account("matrix", id)));

        assertThat(dialect.name(odd)).isEqualTo("Ana");
    }

    @Test
    void aCommandBeginsAsItIsTypedInARoomAndAtADoor() {
        assertThat(Marks.dropped(dialect.typed("vote show #7"))).isEqualTo("`!moot vote show #7`");
        assertThat(Marks.dropped(MatrixDialect.atDoors(() -> NOW).typed("vote show #7")))
                .isEqualTo("`vote show #7`");
    }

    @Test
    void marksThatSomebodyTypedMarkNothing() {
        String typed = "\ufdd0!moot\ufdd3 \ufdd1@a:h.org\ufdd2Ana\ufdd3 \ufdd0";

        assertThat(Marks.read(dialect.harmless(typed))).hasSize(1).allMatch(Piece.Words.class::isInstance);
        assertThat(Marks.read(dialect.typed("help " + typed))).hasSize(1);
        assertThat(Marks.read(dialect.name(new Text.Named(typed, List.of())))).hasSize(1);
    }

    @Test
    void anAddressHoldsWhateverStandsInAnId() {
        assertThat(Marks.address("!r:h.org", "$e/+?#% x"))
                .isEqualTo("https://matrix.to/#/!r:h.org/$e%2F%2B%3F%23%25%20x");
    }
}
