package org.moot.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moot.matrix.Homeserver.object;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.moot.conversation.Account;
import org.moot.conversation.MirrorContract;
import org.moot.conversation.Mirrored;
import org.moot.conversation.Place;
import org.moot.conversation.Platform;
import org.moot.conversation.Platform.DeliveryId;
import org.moot.conversation.Post;
import org.moot.conversation.Speech;
import org.moot.conversation.Talk;
import org.moot.matrix.gateway.Decrypted;
import org.moot.matrix.homeserver.Device;
import org.moot.matrix.homeserver.Member;
import org.moot.matrix.homeserver.OnHomeserver;
import org.moot.matrix.read.ContentReader;
import org.moot.matrix.read.Said;
import org.moot.matrix.say.ContentRules;
import org.moot.matrix.say.Pngs;
import tools.jackson.databind.JsonNode;

@Tag("slow")
@ExtendWith(OnHomeserver.class)
class MirrorTest extends MirrorContract {
    private static Town town;
    private static Member owner;

    private String room;
    private Place thread;

    @BeforeAll
    static void start() {
        owner = Member.comes("owner");
        town = Town.open();
    }

    @AfterAll
    static void stop() {
        town.close();
    }

    @BeforeEach
    void enter() {
        open(false);
    }

    private void open(boolean encrypted) {
        room = town.room(owner, encrypted);
        Place hall = new Address.Hall(room).place();
        thread = platform()
                .open(
                        hall,
                        "Where next?",
                        Post.saying("plain", "Where next?"),
                        Town.HOUSE,
                        new DeliveryId("o" + room.hashCode()))
                .thread();
    }

    @Override
    protected Platform platform() {
        return town.matrix().platform();
    }

    @Override
    protected void restart() {
        town.restart();
    }

    @Override
    protected Place thread() {
        return thread;
    }

    private String root() {
        return thread.address().substring(thread.address().indexOf('$'));
    }

    @Override
    protected List<String> seen() {
        Seen seen = Seen.open(owner.timeline(room));
        seen.messages()
                .forEach(it -> assertThat(ContentRules.wrong("m.room.message", it.content()))
                        .isEmpty());
        return seen.inThread(root()).stream()
                .skip(1)
                .map(it -> it.replace("\u2060", ""))
                .toList();
    }

    private JsonNode last() {
        return Seen.open(owner.timeline(room)).messages().getLast().content();
    }

    private Mirrored answering(String event, Speech speech) {
        Mirrored said = said("Ada", speech, List.of());
        return new Mirrored(said.author(), said.speech(), Optional.of(event), List.of(), said.reader());
    }

    @Test
    void theNameStandsInTheProfileAndBeforeTheWords() {
        say(said("Ada", "By the river"), "a1");

        JsonNode profile = last().path("com.beeper.per_message_profile");
        assertThat(profile.path("displayname").asString()).isEqualTo("Ada");
        assertThat(profile.path("id").asString()).startsWith("moot:");
        assertThat(profile.path("has_fallback").asBoolean()).isTrue();
        assertThat(last().path("body").asString()).isEqualTo("Ada: By the river");
        assertThat(last().path("formatted_body").asString())
                .isEqualTo("<strong data-mx-profile-fallback>Ada: </strong>By the river");
        assertThat(last().path("m.mentions")).isEqualTo(object());
    }

    @Test
    void aPictureIsBroughtToTheHomeserverOnceAndShownWithEachMessageAndChange() {
        List<String> parts =
                platform().mirror(thread, pictured("Ada", "One"), (file, most) -> face(file), new DeliveryId("a1"));
        String picture =
                last().path("com.beeper.per_message_profile").path("avatar_url").asString();
        platform().mirror(thread, pictured("Ada", "Two"), (file, most) -> face(file), new DeliveryId("a2"));

        assertThat(picture).startsWith("mxc://");
        assertThat(last().path("com.beeper.per_message_profile")
                        .path("avatar_url")
                        .asString())
                .isEqualTo(picture);
        platform()
                .mirrorAnew(thread, parts, pictured("Ada", "Three"), (file, most) -> face(file), new DeliveryId("a3"));
        assertThat(Seen.open(owner.timeline(room)).messages())
                .filteredOn(it -> it.body().contains("Three"))
                .singleElement()
                .satisfies(it -> assertThat(it.content()
                                .path("com.beeper.per_message_profile")
                                .path("avatar_url")
                                .asString())
                        .isEqualTo(picture));
    }

    @Test
    void withoutThePictureTheWordsComeAllTheSame() {
        platform()
                .mirror(
                        thread,
                        pictured("Ben", "One"),
                        (file, most) -> {
                            throw new Platform.Away("away", Optional.empty());
                        },
                        new DeliveryId("a1"));

        assertThat(seen()).singleElement().asString().contains("Ben: One");
        assertThat(last().path("com.beeper.per_message_profile").has("avatar_url"))
                .isFalse();
    }

    private static Optional<byte[]> face(Talk.Attached file) {
        return Optional.of(Pngs.ofSize(8, 8)).filter(it -> file.name().equals("face"));
    }

    private static Mirrored pictured(String name, String words) {
        Mirrored said = said(name, words);
        var face = new Talk.Attached("face", "there/" + name, 0);
        var author = new Mirrored.Author("a1", name, "elsewhere", Optional.of(face));
        return new Mirrored(author, said.speech(), Optional.empty(), List.of(), said.reader());
    }

    @Test
    void anAnswerIsOne() {
        String first = say(said("Ada", "By the river"), "a1").getFirst();
        platform()
                .mirror(
                        thread,
                        answering(first, Speech.typed("Fine")),
                        (file, most) -> Optional.empty(),
                        new DeliveryId("a2"));

        JsonNode relation = last().path("m.relates_to");
        assertThat(relation.path("event_id").asString()).isEqualTo(root());
        assertThat(relation.path("is_falling_back").asBoolean()).isFalse();
        assertThat(relation.path("m.in_reply_to").path("event_id").asString()).isEqualTo(first);
    }

    @Test
    void somebodyWhoIsLinkedIsMentionedAndNotCalled() {
        var mentioned = new Speech.Mentioned(new Account("matrix", owner.id()), "owner");
        say(said("Ada", new Speech(List.of(new Speech.Paragraph(List.of(mentioned)))), List.of()), "a1");

        assertThat(last().path("formatted_body").asString()).contains("https://matrix.to/#/" + owner.id());
        assertThat(last().path("m.mentions")).isEqualTo(object());
    }

    @Test
    void aMarkIsSeenAndTakenBack() {
        String part = say(said("Ada", "By the river"), "a1").getFirst();
        platform().mark(thread, part, "\ud83c\udf33", false);
        assertThat(marks(part)).isEqualTo(1);
        platform().mark(thread, part, "\ud83c\udf33", true);
        assertThat(marks(part)).isZero();
        platform().mark(thread, part, "\ud83c\udf33", false);
        assertThat(marks(part)).isEqualTo(1);
    }

    @Test
    void whatIsHiddenIsCoveredAndCanBeShownAgain() {
        String part = say(said("Ada", "By the river"), "a1").getFirst();

        assertThat(platform().hide(thread, part)).isTrue();
        assertThat(seen())
                .singleElement()
                .asString()
                .contains("data-mx-spoiler")
                .contains("Ada: \u2588");
        assertThat(platform().reveal(thread, part)).isTrue();
        assertThat(seen())
                .singleElement()
                .asString()
                .contains("Ada: By the river")
                .doesNotContain("data-mx-spoiler");
        assertThat(platform().hide(thread, root())).isFalse();
    }

    private long marks(String event) {
        return owner.timeline(room).stream()
                .filter(it -> it.path("content")
                        .path("m.relates_to")
                        .path("event_id")
                        .asString("")
                        .equals(event))
                .filter(it -> Event.text(it, "type").equals("m.reaction"))
                .count();
    }

    @Test
    void inAnEncryptedRoomNeitherWordsNorFilesLieOpen() {
        try (Device device = Device.of(owner)) {
            open(true);
            List<String> parts = say(said("Ada", Speech.typed("By the river"), List.of("plan.pdf")), "a1");
            change(parts, said("Ada", Speech.typed("By the lake"), List.of("plan.pdf")), "a2");

            assertThat(owner.timeline(room).toString())
                    .doesNotContain("By the river")
                    .doesNotContain("plan.pdf");
            Seen seen = Seen.of(owner.timeline(room), event -> clear(device, event));
            assertThat(seen.inThread(root())).hasSize(3).anyMatch(it -> it.contains("By the lake"));
            Said file = ContentReader.message(
                            seen.messages().getLast().content().toString())
                    .orElseThrow();
            assertThat(file.file().orElseThrow().isSealed()).isTrue();
            assertThat(platform()
                            .fetch(
                                    new Talk.Attached(
                                            "plan.pdf",
                                            file.file().orElseThrow().address(),
                                            1),
                                    1000))
                    .hasValueSatisfying(bytes -> assertThat(new String(bytes, StandardCharsets.UTF_8))
                            .isEqualTo("bytes of plan.pdf"));
        }
    }

    private static JsonNode clear(Device device, JsonNode event) {
        return switch (device.gateway().decrypt(event.toString(), Duration.ofSeconds(20))) {
            case Decrypted.Clear(var content) -> Homeserver.read(content);
            case Decrypted.NoKey(var why) -> throw new AssertionError(why);
        };
    }

    @Test
    void aFileThatIsTooLargeOrGoneIsNotFetched() {
        String address = owner.home().upload(new byte[100], "text/plain", "a.txt");

        assertThat(platform().fetch(new Talk.Attached("a", address, 100), 100)).isPresent();
        assertThat(platform().fetch(new Talk.Attached("a", address, 100), 99)).isEmpty();
        assertThat(platform().fetch(new Talk.Attached("a", address + "x", 100), 100))
                .isEmpty();
        assertThat(platform().fetch(new Talk.Attached("a", "https://evil.example/a", 100), 100))
                .isEmpty();
    }
}
