package org.moot.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moot.matrix.Homeserver.object;
import static org.moot.matrix.Homeserver.v3;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.moot.conversation.Talk;
import org.moot.matrix.homeserver.OnHomeserver;
import tools.jackson.databind.node.ObjectNode;

/** What people say to each other in a hall, and what becomes of a command that is changed afterwards. */
@Tag("slow")
@ExtendWith(OnHomeserver.class)
class TalkTest {
    private Town town;
    private Person ana;
    private String room;

    @BeforeEach
    void open() {
        town = Town.open();
        ana = Person.comes("ana", town);
        room = town.hall(ana);
    }

    @AfterEach
    void close() {
        ana.close();
        town.close();
    }

    private <T extends Talk.Heard> T heard(Class<T> kind) {
        return town.until(() ->
                town.heard.stream().filter(kind::isInstance).map(kind::cast).reduce((first, second) -> second));
    }

    private static ObjectNode changed(String message, String words) {
        ObjectNode content = object().put("msgtype", "m.text").put("body", "* " + words);
        content.putObject("m.new_content").put("msgtype", "m.text").put("body", words);
        content.putObject("m.relates_to").put("rel_type", "m.replace").put("event_id", message);
        return content;
    }

    @Test
    void wordsAnswersChangesMarksFilesAndWhatIsTakenAwayAreHeard() {
        String first = ana.says(room, "How deep do the roots go?");
        ObjectNode answer = object().put("msgtype", "m.text").put("body", "A metre.");
        answer.putObject("m.relates_to").putObject("m.in_reply_to").put("event_id", first);
        ana.member().sends(room, answer);
        town.untilTrue(() -> heard(Talk.Spoken.class).answers().equals(Optional.of(first)));

        ana.member().sends(room, changed(first, "How deep do they go?"));
        assertThat(heard(Talk.Changed.class)).satisfies(it -> {
            assertThat(it.message()).isEqualTo(first);
            assertThat(it.words()).isEqualTo("How deep do they go?");
        });
        ana.putsMark(room, first, "🌳");
        assertThat(heard(Talk.Reacted.class)).satisfies(it -> {
            assertThat(it.message()).isEqualTo(first);
            assertThat(it.sign()).isEqualTo("🌳");
        });
        ana.member().home().put(v3("rooms", room, "redact", first, "gone"), object());
        assertThat(heard(Talk.Deleted.class).message()).isEqualTo(first);

        String address =
                ana.member().home().upload("roots".getBytes(StandardCharsets.UTF_8), "text/plain", "roots.txt");
        ObjectNode file =
                object().put("msgtype", "m.file").put("body", "roots.txt").put("url", address);
        file.putObject("info").put("size", 5);
        ana.member().sends(room, file);
        town.untilTrue(() -> !heard(Talk.Spoken.class).files().isEmpty());
        assertThat(heard(Talk.Spoken.class).files()).containsExactly(new Talk.Attached("roots.txt", address, 5));
    }

    @Test
    void aCommandThatOnlyLooksIsDoneAnewWhenItIsChanged() {
        String said = ana.says(room, "!moot help");
        ana.marks(room, said);
        ana.member().sends(room, changed(said, "!moot assembly list"));

        town.untilTrue(() -> Seen.open(ana.member().timeline(room)).inThread(said).stream()
                        .filter(it -> it.contains("I have written to you"))
                        .count()
                == 2);
        assertThat(ana.readsAtDoor("Trees")).isNotEmpty();
    }

    @Test
    void aCommandThatWasDoneIsNotDoneAnewAndThatIsSaid() {
        String said = ana.says(
                room, "!moot proposal draft Plant a tree text: Every street gets one. hurt: Those in the heat.");
        ana.marks(room, said);
        ana.member()
                .sends(room, changed(said, "!moot proposal draft Two text: Every street. hurt: Those in the heat."));

        assertThat(ana.readsAtDoor("The change does nothing")).isNotEmpty();
        assertThat(ana.hearsOf(room, "Two")).isZero();
    }

    private static byte[] drawn() throws IOException {
        var image = new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB);
        for (int at = 0; at < 800 * 600; at++) {
            image.setRGB(at % 800, at / 800, at * 7919);
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    @Test
    void whoeverHasAPictureIsHeardWithASmallCopyOfIt() throws IOException {
        ana.says(room, "By the river");
        town.untilTrue(() -> heard(Talk.Spoken.class).words().equals("By the river"));
        assertThat(heard(Talk.Spoken.class).picture()).isEmpty();
        byte[] picture = drawn();
        String address = ana.member().home().upload(picture, "image/png", "me.png");
        ana.member().home().put(v3("profile", ana.id(), "avatar_url"), object().put("avatar_url", address));
        town.untilTrue(() -> {
            ana.says(room, "By the lake");
            return heard(Talk.Spoken.class).picture().isPresent();
        });

        Talk.Attached shown = heard(Talk.Spoken.class).picture().orElseThrow();
        assertThat(shown.address()).startsWith(address);
        assertThat(town.matrix().platform().fetch(shown, 256 << 10))
                .hasValueSatisfying(bytes ->
                        assertThat(bytes).hasSizeLessThan(picture.length).startsWith(0x89, 'P', 'N', 'G'));
    }

    @Test
    void aCodeThatLinksAccountsIsTakenAwayFromARoomInWhichOthersReadItAndLinksNothing() {
        ana.raises(room, town.bot.id(), 50);
        ana.says(room, "!moot me link");
        String code = ana.readsAtDoor("me link ").replaceAll("(?s).*me link ([0-9A-Z]{4}-[0-9A-Z]{4}).*", "$1");
        assertThat(code).hasSize(9);
        String command = ana.says(room, "!moot me link " + code);
        String talk = ana.says(room, "me link " + code);

        town.untilTrue(() -> ana.isGone(room, command) && ana.isGone(room, talk));
        assertThat(ana.readsAtDoor("A code that others can read links nothing")).isNotEmpty();
        assertThat(town.heard).filteredOn(Talk.Spoken.class::isInstance).isEmpty();
    }
}
