package org.moot.matrix.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class AddressingTest {
    private static final Addressing MOOT = new Addressing("@moot:h.org", "Moot");
    private static final String PILL = "<a href=\"https://matrix.to/#/@moot:h.org\">Moot</a>";

    @ParameterizedTest(name = "{0} means {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u00a7',
            value = {
                "!moot vote show                                     | vote show",
                "  !MOOT   vote show                                 | vote show",
                "!moot: vote show                                    | vote show",
                "!moot                                               | §§",
                "!moot\\nvote show                                   | vote show",
                "Moot: vote show                                     | vote show",
                "moot, vote show                                     | vote show",
                "@Moot: vote show                                    | vote show",
                "@moot: vote show                                    | vote show",
                "@moot:h.org vote show                               | vote show",
                "@moot:h.org: vote show                              | vote show",
                "[Moot](https://matrix.to/#/@moot:h.org) vote show   | vote show",
                "[@moot](https://matrix.to/#/%40moot%3Ah.org): vote  | vote",
            })
    void whoAddressesMootAtTheBeginningMeansIt(String body, String line) {
        assertThat(MOOT.line(said(body, "", false), false)).contains(line.replace("§§", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vote show",
                "!mootvote show",
                "!moots vote",
                "I asked !moot vote show",
                "Moot points aside, I agree",
                "Moot vote show",
                "Mooting: no",
                "ask Moot: vote show",
                "@mootest:h.org vote show",
                "[Ana](https://matrix.to/#/@ana:h.org) vote show",
                "[Moot](https://evil.example/@moot:h.org) vote show",
                "hello\\n!moot vote show"
            })
    void whatIsSaidToOthersIsNotMeantForMoot(String body) {
        assertThat(MOOT.line(said(body, "", false), false)).isEmpty();
    }

    @Test
    void whoIsCalledNeedsNoColon() {
        assertThat(MOOT.line(said("Moot vote show", "", true), false)).contains("vote show");
    }

    @Test
    void aPillAtTheBeginningIsEnough() {
        assertThat(MOOT.line(said("Moot vote show", PILL + " vote show", false), false))
                .contains("vote show");
        assertThat(MOOT.line(said("Moot: vote show", PILL + ": vote show", false), false))
                .contains("vote show");
        assertThat(MOOT.line(said("see Moot vote", "see " + PILL + " vote", false), false))
                .isEmpty();
        assertThat(MOOT.line(
                        said("Ana vote", PILL.replace("@moot", "@ana").replace("Moot", "Ana") + " vote", false), false))
                .isEmpty();
    }

    @Test
    void inADirectChatEverythingIsMeantForMoot() {
        assertThat(MOOT.line(said("vote show", "", false), true)).contains("vote show");
        assertThat(MOOT.line(said("!moot vote show", "", false), true)).contains("vote show");
        assertThat(MOOT.line(said("Moot: A5 B3", "", false), true)).contains("A5 B3");
        assertThat(MOOT.line(said("Moot points aside", "", false), true)).contains("Moot points aside");
    }

    @Test
    void anOddNameDoesNotSteerAnything() {
        var odd = new Addressing("@moot:h.org", ".*[(");
        assertThat(odd.line(said("anything: vote", "", false), false)).isEmpty();
        assertThat(odd.line(said(".*[(: vote", "", false), false)).contains("vote");
        assertThat(new Addressing("@moot:h.org", "").line(said(": vote", "", true), false))
                .isEmpty();
    }

    private static Said said(String body, String html, boolean calls) {
        ObjectNode json = new JsonMapper().createObjectNode();
        json.put("msgtype", "m.text").put("body", body.replace("\\n", "\n"));
        if (!html.isEmpty()) {
            json.put("format", "org.matrix.custom.html").put("formatted_body", html);
        }
        if (calls) {
            json.putObject("m.mentions").putArray("user_ids").add("@moot:h.org");
        }
        return ContentReader.message(json.toString()).orElseThrow();
    }
}
