package org.moot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource({
        "https://example.org/a_b              , https://example.org/a_b",
        "HTTPS://Example.org                  , HTTPS://Example.org",
        "https://example.org/a b              , https://example.org/a%20b",
        "https://example.org/a>b              , https://example.org/a%3Eb",
        "https://example.org/100%             , https://example.org/100%25",
        "https://example.org/a%20b            , https://example.org/a%20b",
        "https://example.org/b\u00e4ume       , https://example.org/b\u00e4ume",
        "https://example.org/\u202egnp.exe    , https://example.org/%E2%80%AEgnp.exe",
        "mailto:ana@example.org               , mailto:ana@example.org",
    })
    void anAddressEndsNothingInWhichItStands(String typed, String written) {
        assertThat(WebAddress.of(typed)).contains(written);
        assertThat(WebAddress.of(written)).contains(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "https:",
                "https://",
                "https:///etc",
                "//example.org",
                "/etc",
                "file:///etc",
                "ftp://example.org",
                "mailto:",
                "",
                " ",
                "matrix:u/ana:example.org"
            })
    void whatLeadsNowhereOrDoesSomethingIsNoAddress(String typed) {
        assertThat(WebAddress.of(typed)).isEmpty();
    }

    @org.junit.jupiter.api.Test
    void whatIsTooLongIsNoAddress() {
        assertThat(WebAddress.of("https://example.org/" + "a".repeat(2000))).isEmpty();
    }
}
