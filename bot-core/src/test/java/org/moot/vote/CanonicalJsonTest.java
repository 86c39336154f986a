package org.moot.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

    @Test
    void keysAreSortedByTheirUtf16CodeUnits() {
        // The example of RFC 8785, section 3.2.3; the last two would change places if code points were compared
        var weird = Map.of(
                "\u20ac",
                "Euro Sign",
                "\r",
                "Carriage Return",
                "\ufb33",
                "Hebrew Letter Dalet With Dagesh",
                "1",
                "One",
                "\ud83d\ude00",
                "Emoji: Grinning Face",
                "\u0080",
                "Control",
                "\u00f6",
                "Latin Small Letter O With Diaeresis");
        assertThat(CanonicalJson.write(weird))
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
                        + "\"\ud83d\ude00\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    @Test
    void charactersAreEscapedAsShortlyAsPossible() {
        // The string of RFC 8785, section 3.2.2
        assertThat(CanonicalJson.write("\u20ac$\u000F\nA'B\"\\\\\"/"))
                .isEqualTo("\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"");
    }

    @Test
    void objectsListsNumbersAndTruthHaveNoSpaces() {
        assertThat(CanonicalJson.write(Map.of("b", List.of(1, 2L, -3), "a", Map.of(), "c", true, "d", List.of())))
                .isEqualTo("{\"a\":{},\"b\":[1,2,-3],\"c\":true,\"d\":[]}");
    }

    @Test
    void whatHasNoOneFormIsRefused() {
        for (Object odd : List.of(1.5, 1L << 60, "\ud83d", "\ude00\ud83d", 'c')) {
            assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.write(odd));
        }
    }
}
