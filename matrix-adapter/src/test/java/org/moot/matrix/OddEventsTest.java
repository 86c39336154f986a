package org.moot.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.moot.matrix.Homeserver.object;
import static org.moot.matrix.Homeserver.v3;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moot.conversation.Subject;
import org.moot.matrix.Homeserver.SaysNo;
import org.moot.matrix.homeserver.Member;
import org.moot.matrix.homeserver.OnHomeserver;
import org.moot.matrix.homeserver.Synapse;
import tools.jackson.databind.node.ObjectNode;

/** Whatever comes into a room is answered clearly or passed over, and what follows it is answered as always. */
@Tag("slow")
@ExtendWith(OnHomeserver.class)
class OddEventsTest {
    private static Town town;
    private static Person ana;
    private static Member ben;
    private static String hall;

    @BeforeAll
    static void open() {
        town = Town.open();
        ana = Person.comes("ana", town);
        ben = Member.comes("ben");
        hall = town.hall(ana);
        ana.member().home().post(v3("rooms", hall, "invite"), object().put("user_id", ben.id()));
        ben.joins(hall);
        ana.marks(hall, ana.says(hall, "!moot help"));
        town.settle();
    }

    @AfterAll
    static void close() {
        ana.close();
        town.close();
    }

    /** Empty where the homeserver itself does not take it. */
    private static Optional<String> sends(Member who, String type, String content) {
        try {
            String name = UUID.randomUUID().toString();
            String path = v3("rooms", hall, "send", type, name);
            return Optional.of(who.home()
                    .put(path, (ObjectNode) Homeserver.read(content))
                    .path("event_id")
                    .asString());
        } catch (SaysNo e) {
            assertThat(e.status()).isIn(400, 404);
            return Optional.empty();
        }
    }

    /** What comes after it is answered once, and Moot said and marked nothing else in the room. */
    private static void isPassedOver(Optional<String> odd) {
        long before = ana.hearsOf(hall, "");
        String next = ana.says(hall, "!moot assembly list");
        assertThat(ana.marks(hall, next)).containsExactly("✅");
        town.settle();
        assertThat(ana.hearsOf(hall, "")).as("at most that there is an answer").isBetween(before, before + 1);
        odd.ifPresent(it -> assertThat(ana.isMarked(hall, it)).isFalse());
        assertThat(town.matrix().isThere()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"msgtype\":5,\"body\":{}}",
                "{\"msgtype\":\"m.text\",\"body\":[\"!moot help\"]}",
                "{\"msgtype\":\"m.text\",\"body\":null}",
                "{\"msgtype\":\"m.text\",\"body\":\"\"}",
                "{\"msgtype\":\"m.text\",\"body\":\"hello\",\"formatted_body\":7,\"format\":{}}",
                "{\"msgtype\":\"m.text\",\"body\":\"hello\",\"m.mentions\":[1,\"x\"]}",
                "{\"msgtype\":\"m.text\",\"body\":\"hello\",\"m.mentions\":{\"user_ids\":{\"a\":1},\"room\":\"yes\"}}",
                "{\"msgtype\":\"m.text\",\"body\":\"hello\",\"m.relates_to\":\"x\"}",
                "{\"msgtype\":\"m.text\",\"body\":\"hello\",\"m.relates_to\":{\"rel_type\":7,\"event_id\":[]}}",
                "{\"msgtype\":\"m.text\",\"body\":\"hello\",\"m.relates_to\":{\"rel_type\":\"m.thread\",\"event_id\":\"$nothing\"}}",
                "{\"msgtype\":\"m.text\",\"body\":\"hello\",\"m.relates_to\":{\"m.in_reply_to\":{\"event_id\":\"$nothing\"}}}",
                "{\"msgtype\":\"m.text\",\"body\":\"* x\",\"m.new_content\":{\"msgtype\":\"m.text\",\"body\":\"!moot help\"},\"m.relates_to\":{\"rel_type\":\"m.replace\",\"event_id\":\"$nothing\"}}",
                "{\"msgtype\":\"m.image\",\"body\":\"!moot help\",\"url\":\"https://example.org/x\",\"info\":{\"size\":-1}}",
                "{\"msgtype\":\"m.notice\",\"body\":\"!moot help\"}",
                "{\"msgtype\":\"org.example.odd\",\"body\":\"!moot help\"}",
                "{\"msgtype\":\"m.text\",\"body\":\"@room @moot look\"}",
                "{\"msgtype\":\"m.text\",\"body\":\"a\\u0000b\\ud800\"}"
            })
    void anOddMessageIsPassedOver(String content) {
        isPassedOver(sends(ben, Event.MESSAGE, content));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"algorithm\":\"m.megolm.v1.aes-sha2\",\"ciphertext\":\"x\",\"session_id\":\"y\"}",
                "{\"algorithm\":\"org.example.none\"}",
                "{\"algorithm\":7}",
                "{}"
            })
    void whatIsSealedInNoWayThatThereIsHoldsNothingUp(String content) {
        sends(ben, Event.SEALED, content);
        String next = ana.says(hall, "!moot assembly list");
        assertThat(ana.marks(hall, next)).containsExactly("✅");
    }

    @Test
    void bombsOfMarksArePassedOver() {
        ObjectNode html = object().put("msgtype", "m.text").put("body", "*_`[".repeat(4000));
        html.put("format", "org.matrix.custom.html").put("formatted_body", "<b><table>".repeat(2000));
        isPassedOver(sends(ben, Event.MESSAGE, html.toString()));
    }

    @Test
    void aMarkOnNothingAndARedactionOfNothingArePassedOver() {
        String nothing = "{\"m.relates_to\":{\"rel_type\":\"m.annotation\",\"event_id\":\"$nothing\",\"key\":\"👍\"}}";
        isPassedOver(sends(ben, "m.reaction", nothing));
        isPassedOver(sends(ben, "m.reaction", "{\"m.relates_to\":{\"rel_type\":\"m.annotation\",\"key\":[]}}"));
        isPassedOver(sends(ben, "m.room.redaction", "{\"redacts\":\"$nothing\"}"));
    }

    @Test
    void aMessageAsLongAsAnyIsRefusedWithAWordAndNotRepeated() {
        String said = ana.says(hall, "!moot proposal draft " + "x".repeat(60_000));

        assertThat(ana.marks(hall, said)).containsExactly("❌");
        assertThat(ana.hearsOf(hall, "xxxxxxxxxx".repeat(100))).isZero();
    }

    @Test
    void whoeverChangesTheMessageOfSomebodyElseChangesNothing() {
        String theirs = ana.says(hall, "let us wait");
        ObjectNode change = object().put("msgtype", "m.text").put("body", "* !moot help");
        change.putObject("m.new_content").put("msgtype", "m.text").put("body", "!moot help");
        change.putObject("m.relates_to").put("rel_type", "m.replace").put("event_id", theirs);

        isPassedOver(sends(ben, Event.MESSAGE, change.toString()));
    }

    @Test
    void itDoesNotHearItself() {
        isPassedOver(sends(town.bot, Event.MESSAGE, "{\"msgtype\":\"m.text\",\"body\":\"!moot help\"}"));
    }

    @Test
    void aCommandInARoomThatIsNoHallIsAskedWhichAssemblyIsMeant() {
        String room = town.room(ana.member(), false);
        String said = ana.says(room, "!moot proposal draft Plant text: A tree. hurt: Us.");

        ana.readsBelow(room, said, "I have written to you");
        assertThat(ana.readsAtDoor("assembly")).isNotEmpty();
        assertThat(town.memory.in(() -> town.memory.stores().hangings().of(Subject.of("proposal", 1))))
                .isEmpty();
    }

    @Test
    void whoSpeaksThroughABridgeIsAPersonAndABridgesNoticesArePassedOver() throws Exception {
        Optional<Synapse> synapse = OnHomeserver.running().synapse();
        assumeTrue(synapse.isPresent(), "SKIPPED: somebody else runs the homeserver, so there is no bridge on it");
        Member puppet = Member.ofBridge("gil");
        ana.member().home().post(v3("rooms", hall, "invite"), object().put("user_id", puppet.id()));
        puppet.joins(hall);
        isPassedOver(sends(puppet, Event.MESSAGE, "{\"msgtype\":\"m.notice\",\"body\":\"!moot help\"}"));

        String said = puppet.says(hall, "!moot help");
        assertThat(ana.marks(hall, said)).containsExactly("✅");
        assertThat(ana.hearsOf(hall, "What you can say")).isZero();
    }

    @Test
    void nothingThatIsSaidBackToMootGoesRound() {
        List<String> before = List.of(ana.says(hall, "I have written to you."), ana.says(hall, "✅"));
        before.forEach(it -> isPassedOver(Optional.of(it)));
    }
}
