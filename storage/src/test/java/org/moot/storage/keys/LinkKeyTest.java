package org.moot.storage.keys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.moot.people.PersonId;

class LinkKeyTest {
    private static final PersonId ANA = PersonId.of("00000000-0000-4000-8000-000000000001");
    private final LinkKey key = new LinkKey(new byte[32]);

    /** Worked out with another program: changing it would lose every ballot of the votes that are open then. */
    @Test
    void aPersonsSlotNeverChangesWithinAVote() {
        assertThat(key.slot(ANA).hex()).isEqualTo("650a47e10f2fabf33281caf319521025");
    }

    /** Worked out with another program. */
    @Test
    void aNonceNeverChangesForARequest() {
        assertThat(key.nonce("matrix", "$event").hex())
                .isEqualTo("c9520282921a76ab2b8d0c64b49432976f2168ba9adea38e0e6b4e7b844490b8");
    }

    @Test
    void anotherVoteGivesAnotherSlot() {
        var other = new byte[32];
        other[31] = 1;
        assertThat(new LinkKey(other).slot(ANA)).isNotEqualTo(key.slot(ANA));
    }

    @Test
    void itIsNeverPrinted() {
        assertThat(key).hasToString("a link key");
    }
}
