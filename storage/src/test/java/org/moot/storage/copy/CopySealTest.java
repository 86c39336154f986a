package org.moot.storage.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moot.conversation.Refusal;
import org.moot.storage.copy.CopySeal.Kind;

/** A copy that is sealed opens whole, or not at all. */
class CopySealTest {
    private static final char[] PASSPHRASE = "correct horse battery".toCharArray();
    private static final int HEAD = 79;
    private static final int SEALED = CopySeal.PIECE + CopySeal.TAG;

    private static byte[] content(int length) {
        byte[] content = new byte[length];
        new Random(length).nextBytes(content);
        return content;
    }

    private static byte[] sealed(byte[] content) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var out = new SealingStream(file, Kind.DATABASE, PASSPHRASE)) {
            out.write(content);
        }
        return file.toByteArray();
    }

    private static byte[] opened(byte[] file, Kind kind, char[] passphrase) throws IOException {
        try (var in = new OpeningStream(new ByteArrayInputStream(file), kind, passphrase)) {
            return in.readAllBytes();
        }
    }

    private static byte[] opened(byte[] file) throws IOException {
        return opened(file, Kind.DATABASE, PASSPHRASE);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, CopySeal.PIECE - 1, CopySeal.PIECE, CopySeal.PIECE + 1, 3 * CopySeal.PIECE})
    void whatWasSealedOpensWhateverItsLength(int length) throws IOException {
        byte[] file = sealed(content(length));
        assertThat(opened(file)).isEqualTo(content(length));
        assertThat(file).hasSizeGreaterThanOrEqualTo(HEAD + CopySeal.TAG + length);
    }

    @Test
    void anotherPassphraseOrKindIsSaid() throws IOException {
        byte[] file = sealed(content(10));
        refused(() -> opened(file, Kind.DATABASE, "correct horse".toCharArray()), "storage.copy-passphrase");
        refused(() -> opened(file, Kind.KEYS, PASSPHRASE), "storage.copy-other-kind");
    }

    @Test
    void whatIsNoCopyIsSaid() {
        refused(() -> opened(new byte[0]), "storage.copy-none");
        refused(() -> opened("MOOTCOPY".getBytes(java.nio.charset.StandardCharsets.US_ASCII)), "storage.copy-none");
        refused(() -> opened(content(1000)), "storage.copy-none");
    }

    @Test
    void aNewerFormatIsSaid() throws IOException {
        byte[] file = sealed(content(10));
        file[8] = 2;
        refused(() -> opened(file), "storage.copy-newer-format");
    }

    /** An attacker who lowers the rounds would otherwise make guessing cheap for the next one. */
    @Test
    void fewerRoundsThanEverWereUsedAreRefused() throws IOException {
        byte[] file = sealed(content(10));
        Arrays.fill(file, 11, 14, (byte) 0);
        refused(() -> opened(file), "storage.copy-none");
    }

    @Test
    void whereverItIsCutOffItIsNoticed() throws IOException {
        byte[] file = sealed(content(2 * CopySeal.PIECE + 100));
        for (int length : new int[] {HEAD, HEAD + 5, HEAD + SEALED, HEAD + 2 * SEALED, file.length - 1}) {
            refused(() -> opened(Arrays.copyOf(file, length)), "storage.copy-cut-off");
        }
    }

    @Test
    void aChangedByteAnExchangedPieceAndWhatIsAddedAreNoticed() throws IOException {
        byte[] file = sealed(content(3 * CopySeal.PIECE + 100));
        byte[] changed = file.clone();
        changed[HEAD + 7] ^= 1;
        refused(() -> opened(changed), "storage.copy-changed");

        byte[] exchanged = file.clone();
        System.arraycopy(file, HEAD, exchanged, HEAD + SEALED, SEALED);
        System.arraycopy(file, HEAD + SEALED, exchanged, HEAD, SEALED);
        refused(() -> opened(exchanged), "storage.copy-changed");

        refused(() -> opened(Arrays.copyOf(file, file.length + 1)), "storage.copy-cut-off");
        byte[] head = file.clone();
        head[20] ^= 1;
        refused(() -> opened(head), "storage.copy-passphrase");
    }

    @Test
    void noTwoFilesAreAlike() throws IOException {
        assertThat(sealed(content(10))).isNotEqualTo(sealed(content(10)));
    }

    /** Something that is refused. */
    private interface Opening {
        byte[] take() throws IOException;
    }

    private static void refused(Opening opening, String why) {
        assertThatThrownBy(opening::take).isInstanceOf(Refusal.class).hasMessage(why);
    }
}
