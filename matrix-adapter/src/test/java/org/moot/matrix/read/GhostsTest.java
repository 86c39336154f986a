package org.moot.matrix.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GhostsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "@_discord_123456789012345678:example.org",
                "@discord_123456789012345678:example.org",
                "@_xmpp_ana=40example.org:example.org",
                "@telegram_12345:example.org"
            })
    void whomABridgeNamesIsAGhost(String user) {
        assertThat(Ghosts.isNamedLikeOne(user)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"@ana:example.org", "@ana_1990:example.org", "@ana_b:example.org", "@a_1:example.org"})
    void whoeverIsNamedLikeAPersonIsOne(String user) {
        assertThat(Ghosts.isNamedLikeOne(user)).isFalse();
    }
}
