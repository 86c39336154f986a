package org.moot.matrix.say;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SealedFileTest {
    private static final byte[] WORDS = "The list of the box\n".repeat(100).getBytes(StandardCharsets.UTF_8);
    private static final String ADDRESS = "mxc://h.org/abc";

    @Test
    void whoHasTheMessageOpensTheFile() throws GeneralSecurityException {
        SealedFile sealed = SealedFile.of(WORDS, new SecureRandom());
        JsonNode said = ContentRules.read(Content.file(new Paper("a.txt", WORDS), new Stored.Sealed(ADDRESS, sealed)));
        JsonNode file = said.path("file");

        assertThat(Base64.getDecoder().decode(file.path("hashes").path("sha256").asString()))
                .isEqualTo(MessageDigest.getInstance("SHA-256").digest(sealed.bytes()));
        assertThat(opened(sealed.bytes(), file)).isEqualTo(WORDS);
    }

    /** As another client does it. */
    private static byte[] opened(byte[] bytes, JsonNode file) throws GeneralSecurityException {
        byte[] key = Base64.getUrlDecoder().decode(file.path("key").path("k").asString());
        byte[] counter = Base64.getDecoder().decode(file.path("iv").asString());
        Cipher cipher = Cipher.getInstance("AES/CTR/NoPadding");
        cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new IvParameterSpec(counter));
        return cipher.doFinal(bytes);
    }

    @Test
    void nothingOfTheFileIsSeenByWhoKeepsIt() {
        byte[] kept = SealedFile.of(WORDS, new SecureRandom()).bytes();

        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("The list");
    }

    @Test
    void noKeyComesTwice() {
        var random = new SecureRandom();

        assertThat(SealedFile.of(WORDS, random).json(ADDRESS).path("key"))
                .isNotEqualTo(SealedFile.of(WORDS, random).json(ADDRESS).path("key"));
        assertThat(SealedFile.of(WORDS, random).json(ADDRESS).path("iv"))
                .isNotEqualTo(SealedFile.of(WORDS, random).json(ADDRESS).path("iv"));
    }

    @Test
    void filesAndPicturesAreAsTheSpecificationAsks() {
        var sealed = new Stored.Sealed(ADDRESS, SealedFile.of(WORDS, new SecureRandom()));
        var open = new Stored.Open(ADDRESS);
        var picture = new Picture(Pngs.ofSize(400, 300), "Town hall won: 4.20 of 5");
        for (Content content : List.of(
                Content.file(new Paper("box.txt", WORDS), open),
                Content.file(new Paper("box.txt", WORDS), sealed),
                Content.picture(picture, open),
                Content.picture(picture, sealed).inThread("$root", "$last"))) {
            assertThat(ContentRules.wrong(content)).as(content.json()).isEmpty();
            assertThat(Specification.wrong(content)).as(content.json()).isEmpty();
        }
    }

    @Test
    void aPictureSaysInWordsWhatItShowsAndHowLargeItIs() {
        JsonNode said = ContentRules.read(
                Content.picture(new Picture(Pngs.ofSize(800, 612), "Town hall won"), new Stored.Open(ADDRESS)));

        assertThat(said.path("body").asString()).isEqualTo("Town hall won");
        assertThat(said.path("info").path("w").asInt()).isEqualTo(800);
        assertThat(said.path("info").path("h").asInt()).isEqualTo(612);
        assertThat(said.path("info").path("mimetype").asString().toLowerCase(Locale.ROOT))
                .isEqualTo("image/png");
    }
}
