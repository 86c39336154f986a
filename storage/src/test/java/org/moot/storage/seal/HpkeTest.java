package org.moot.storage.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.moot.audit.Bytes;

/** RFC 9180, appendix A.1.1: the same key exchange and key schedule, there with AES-128-GCM. */
class HpkeTest {
    private static final byte[] INFO = hex("4f6465206f6e2061204772656369616e2055726e");
    private static final byte[] SHARED = hex("fe0e18c9f024ce43799ae393c7e8fe8fce9d218875e8227b0187c04e7d2ea1fc");
    private static final String ENCAPSULATED = "37fda3567bdbd628e88668c3c8d7e97d1d1253b6d4ea6d44c150f741f1bf4431";
    private static final byte[] BEAUTY = "Beauty is truth, truth beauty".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] COUNT_0 = "Count-0".getBytes(StandardCharsets.US_ASCII);
    private static final Suite AES_128 = new Suite(1, 16);
    private static final SealPair RECIPIENT = new SealPair(
            Bytes.of(hex("4612c550263fc8ad58375df3f557aac531d26850903e55a9f23f21d8534e8ac8")),
            Bytes.of(hex("3948cfe0ad1ddb695d780e59077195da6c56506b027329794ab02bca80815c4d")));

    private static byte[] hex(String written) {
        return HexFormat.of().parseHex(written);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    @Test
    void theKeyScheduleIsTheStandards() throws Exception {
        Suite.Schedule schedule = AES_128.schedule(SHARED, INFO);
        assertThat(hex(schedule.key().getEncoded())).isEqualTo("4531685d41d65f03dc48f6b8302c05b0");
        assertThat(hex(schedule.nonce())).isEqualTo("56d890e5accaaf011cff4b7d");
    }

    @Test
    void theStandardsMessageOpens() {
        byte[] whole = hex(ENCAPSULATED
                + "f938558b5d72f1a23810b4be2ab4f84331acc02fc97babc53a52ae8218a355a96d8770ac83d07bea87e13c512a");
        assertThat(new Hpke(AES_128, INFO).open(RECIPIENT.toPrivate(), COUNT_0, whole))
                .hasValueSatisfying(plain -> assertThat(plain).isEqualTo(BEAUTY));
    }

    /** The same exchange with the suite and the words of ballots; worked out with another program from the RFC's text. */
    @Test
    void theSuiteOfBallotsIsTheSameWithALongerKey() throws Exception {
        byte[] info = "moot-ballot-v1".getBytes(StandardCharsets.US_ASCII);
        Suite.Schedule schedule = Suite.BALLOTS.schedule(SHARED, info);
        assertThat(hex(schedule.key().getEncoded()))
                .isEqualTo("8f994abfcd4e67f9cc83ace0bbb3ff192e4529d1eb01a7ce4102f3a7ce704f95");
        assertThat(hex(schedule.nonce())).isEqualTo("4917cecf143cc0aedc9e6203");
        byte[] whole = hex(ENCAPSULATED
                + "0182288e3c697337e07ec2aa36470260349182e16ae7795aca516236a3f52e75cb46bdda995efd1ac3542e3f8b");
        assertThat(new Hpke(Suite.BALLOTS, info).open(RECIPIENT.toPrivate(), COUNT_0, whole))
                .hasValueSatisfying(plain -> assertThat(plain).isEqualTo(BEAUTY));
    }

    @Test
    void whatIsSealedToAKeyOpensWithItsOtherHalfAlone() {
        var hpke = new Hpke(Suite.BALLOTS, INFO);
        for (int round = 0; round < 50; round++) {
            SealPair pair = SealPair.fresh();
            byte[] whole = hpke.seal(SealPair.toPublic(pair.open()), COUNT_0, BEAUTY);
            assertThat(whole).hasSize(Hpke.ENCAPSULATED + BEAUTY.length + 16);
            assertThat(hpke.open(pair.toPrivate(), COUNT_0, whole))
                    .hasValueSatisfying(plain -> assertThat(plain).isEqualTo(BEAUTY));
            assertThat(hpke.open(SealPair.fresh().toPrivate(), COUNT_0, whole)).isEmpty();
        }
    }

    /** Points of small order would give a key that everybody knows. Source: RFC 7748, section 6.1. */
    @Test
    void aPointOfLowOrderIsRefused() {
        var hpke = new Hpke(Suite.BALLOTS, INFO);
        for (String point : new String[] {
            "00".repeat(32),
            "01" + "00".repeat(31),
            "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
            "5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157",
            "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"
        }) {
            byte[] whole = hex(point + "00".repeat(144));
            assertThat(hpke.open(RECIPIENT.toPrivate(), COUNT_0, whole)).isEmpty();
        }
    }
}
