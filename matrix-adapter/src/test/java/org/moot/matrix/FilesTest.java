package org.moot.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moot.conversation.Block;
import org.moot.conversation.Post;
import org.moot.conversation.Text;
import org.moot.matrix.homeserver.OnHomeserver;
import tools.jackson.databind.JsonNode;

/** A result's picture and its bundle as files, which only those in the room can open where the room is encrypted. */
@Tag("slow")
@ExtendWith(OnHomeserver.class)
class FilesTest {
    private static final String BUNDLE = "{\"counted\":3}";
    private static final Block.Tally TALLY = new Block.Tally(
            3,
            List.of(
                    new Block.Row(Text.plain("Oak"), 12, 4, List.of(0L, 0L, 0L, 1L, 1L, 1L), List.of(0L, 2L), true),
                    new Block.Row(Text.plain("Elm"), 6, 2, List.of(0L, 1L, 1L, 1L, 0L, 0L), List.of(1L, 0L), false)),
            Optional.of(new Block.Runoff(0, 1, 2, 1, 0)));

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aPictureWithItsWordsAndTheBundleAreInTheRoom(boolean encrypted) throws Exception {
        try (var town = Town.open();
                var ana = Person.comes("ana", town)) {
            String room = town.room(ana.member(), encrypted);
            ana.device().comesInto(room);
            town.says(
                    room,
                    new Post(List.of(
                            new Block.Prose(Text.plain("The result")),
                            TALLY,
                            new Block.Document("bundle.json", BUNDLE))));
            JsonNode picture =
                    town.until(() -> ana.files(room, "m.image").stream().findFirst());
            JsonNode bundle =
                    town.until(() -> ana.files(room, "m.file").stream().findFirst());

            assertThat(picture.path("body").asString()).contains("Oak", "Elm");
            assertThat(bytes(ana, picture)).isEqualTo(Town.PICTURE);
            assertThat(new String(bytes(ana, bundle), StandardCharsets.UTF_8)).isEqualTo(BUNDLE);
            assertThat(picture.has("file")).isEqualTo(encrypted);
            assertThat(ana.files(room, "m.image")).hasSize(1);
        }
    }

    /** As another client does it. */
    private static byte[] bytes(Person person, JsonNode content) throws Exception {
        JsonNode file = content.path("file");
        if (file.isMissingNode()) {
            return person.member().downloads(content.path("url").asString());
        }
        byte[] key = Base64.getUrlDecoder().decode(file.path("key").path("k").asString());
        byte[] counter = Base64.getDecoder().decode(file.path("iv").asString());
        Cipher cipher = Cipher.getInstance("AES/CTR/NoPadding");
        cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new IvParameterSpec(counter));
        return cipher.doFinal(person.member().downloads(file.path("url").asString()));
    }
}
