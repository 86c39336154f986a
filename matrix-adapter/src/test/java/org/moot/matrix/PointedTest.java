package org.moot.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PointedTest {
    private static final String EVENT = "$Rqnc-F-dvnEYJTyHq_iKxU2bZ1CI92-kuZq3a5lr5Zg";

    @Test
    void aLinkToAMessageIsTheMessage() {
        for (String link : new String[] {
            EVENT,
            "https://matrix.to/#/!somewhere:example.org/" + EVENT + "?via=example.org",
            "https://matrix.to/#/%21somewhere%3Aexample.org/" + EVENT.replace("$", "%24") + "?via=example.org",
            "matrix:roomid/somewhere:example.org/e/" + EVENT.substring(1) + " " + EVENT
        }) {
            assertThat(Pointed.at(Map.of("message", link, "reason", "hateful"), Optional.empty()))
                    .containsEntry("message", EVENT)
                    .containsEntry("reason", "hateful");
        }
    }

    @Test
    void withoutALinkTheMessageThatWasAnsweredIsMeantAndEverythingTypedIsTheReason() {
        assertThat(Pointed.at(Map.of("message", "hateful", "reason", "words of his"), Optional.of(EVENT)))
                .containsEntry("message", EVENT)
                .containsEntry("reason", "hateful words of his");
        assertThat(Pointed.at(Map.of("reason", "hateful"), Optional.of(EVENT)))
                .containsEntry("message", EVENT)
                .containsEntry("reason", "hateful");
    }

    @Test
    void whereNothingPointsAtAMessageWhatWasTypedStays() {
        assertThat(Pointed.at(Map.of("message", "m12"), Optional.empty())).isEqualTo(Map.of("message", "m12"));
    }
}
