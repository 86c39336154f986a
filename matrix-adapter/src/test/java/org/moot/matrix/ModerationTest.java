package org.moot.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.moot.matrix.Homeserver.v3;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.moot.conversation.Place;
import org.moot.conversation.Platform;
import org.moot.matrix.homeserver.Member;
import org.moot.matrix.homeserver.OnHomeserver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What two people hide, and whom they mute, in rooms in which Moot was given the power for it, and in others. */
@Tag("slow")
@ExtendWith(OnHomeserver.class)
class ModerationTest {
    private Town town;
    private Person ana;
    private Member dan;
    private String room;

    @BeforeEach
    void open() {
        town = Town.open();
        ana = Person.comes("ana", town);
        dan = Member.comes("dan");
        room = town.hall(ana);
        joins(room);
    }

    @AfterEach
    void close() {
        ana.close();
        town.close();
    }

    private void joins(String where) {
        ana.member()
                .home()
                .post(v3("rooms", where, "invite"), Homeserver.object().put("user_id", dan.id()));
        dan.joins(where);
    }

    private Platform platform() {
        return town.matrix().platform();
    }

    private Place hall() {
        return new Address.Hall(room).place();
    }

    private String fromMoot(String words) {
        return Seen.open(ana.member().timeline(room)).messages().stream()
                .filter(it -> it.sender().equals(town.bot.id()) && it.body().contains(words))
                .map(it -> it.content().toString())
                .reduce((first, second) -> second)
                .orElse("");
    }

    private JsonNode levels() {
        return ana.member().home().get(v3("rooms", room, "state", "m.room.power_levels", ""));
    }

    @Test
    void whatSomebodySaidThemselvesIsTakenAwayCoveredAndShownAgainHoweverLateAndOften() {
        ana.raises(room, town.bot.id(), 50);
        String said = dan.says(room, "Hateful words");

        assertThat(platform().hide(hall(), said)).isTrue();
        assertThat(ana.isGone(room, said)).isTrue();
        assertThat(fromMoot("dan")).contains("data-mx-spoiler").contains("Hateful words");
        assertThat(fromMoot("dan")).contains("\u2588");
        town.restart();
        assertThat(platform().hide(hall(), said)).isTrue();
        assertThat(platform().reveal(hall(), said)).isTrue();
        assertThat(fromMoot("Hateful words")).doesNotContain("data-mx-spoiler");
        assertThat(platform().hide(hall(), said)).isTrue();
        assertThat(Seen.open(ana.member().timeline(room)).messages().stream()
                        .filter(it -> it.content().toString().contains("Hateful words")))
                .hasSize(1);
    }

    @Test
    void whatSomebodyTookBackThemselvesIsNotShownAgain() {
        ana.raises(room, town.bot.id(), 50);
        String said = dan.says(room, "Hateful words");
        dan.home().put(v3("rooms", room, "redact", said, "mine"), Homeserver.object());

        assertThat(platform().hide(hall(), said)).isFalse();
        assertThat(platform().reveal(hall(), said)).isFalse();
        assertThat(fromMoot("Hateful words")).isEmpty();
    }

    @Test
    void withoutThePowerItStaysAndThatIsSaidOnce() {
        String first = dan.says(room, "Hateful words");
        String second = dan.says(room, "More of them");

        assertThat(platform().hide(hall(), first)).isFalse();
        assertThat(platform().hide(hall(), second)).isFalse();
        assertThat(ana.isGone(room, first)).isFalse();
        assertThat(ana.hearsOf(room, "give me the power to remove messages")).isEqualTo(1);
    }

    @Test
    void whatTwoHideInOneRoomByAnsweringItIsHiddenInTheOtherAndShownInBothAgain() {
        String other = town.room(ana.member(), false);
        joins(other);
        town.done(ana, other, "assembly hall trees");
        town.done(ana, room, "assembly charter mirroring yes");
        for (String one : List.of(room, other)) {
            ana.raises(one, town.bot.id(), 50);
        }
        String joined = dan.says(room, "!moot assembly join trees");
        assertThat(ana.marks(room, joined)).containsExactly("✅");
        try (Person ben = Person.comes("ben", town)) {
            ana.invites(room, ben);
            town.done(ben, room, "assembly join trees");
            town.done(ana, room, "moot start Where next?");
            String thread = thread(room);
            String said = dan.sends(room, Person.words("Hateful words", Optional.of(thread)));
            ana.reads(other, "Hateful words");

            answers(ana, thread, said, "!moot moot hide Hateful to others");
            answers(ben, thread, said, "!moot moot hide Hateful");
            town.untilTrue(() -> ana.isGone(room, said));
            town.untilTrue(() -> copy(other).contains("data-mx-spoiler"));
            town.tick(Duration.ofHours(73));
            town.untilTrue(() -> !copy(other).contains("data-mx-spoiler"));
            assertThat(copy(other)).contains("Hateful words");
            assertThat(fromMoot("Hateful words")).doesNotContain("data-mx-spoiler");
        }
    }

    private String copy(String other) {
        return String.join(
                "",
                Seen.open(ana.member().timeline(other)).messages().stream()
                        .filter(it -> it.content().toString().contains("Hateful words"))
                        .map(it -> it.content().toString())
                        .toList());
    }

    private void answers(Person person, String thread, String said, String words) {
        ObjectNode content = Person.words(words, Optional.of(thread));
        ObjectNode relation = (ObjectNode) content.path("m.relates_to");
        relation.put("is_falling_back", false).putObject("m.in_reply_to").put("event_id", said);
        assertThat(person.marks(room, person.member().sends(room, content))).containsExactly("✅");
        town.settle();
    }

    private String thread(String where) {
        return town.until(() -> town.memory.in(() ->
                town.memory.stores().hangings().of(new org.moot.conversation.Subject("moot", "1")).stream()
                        .filter(it -> it.hall().address().equals(where))
                        .map(it -> ((Address.Thread) Address.of(it.at()).orElseThrow()).root())
                        .findFirst()));
    }

    @Test
    void whoeverIsMutedHasNoPowerToSpeakUntilTheyGetBackWhatTheyHadBefore() {
        ana.raises(room, town.bot.id(), 100);
        JsonNode before = levels();
        platform().mute(hall(), List.of(Address.account(dan.id())));
        platform().mute(hall(), List.of(Address.account(dan.id())));

        assertThatThrownBy(() -> dan.says(room, "I still talk"))
                .isInstanceOfSatisfying(
                        Homeserver.SaysNo.class, it -> assertThat(it.status()).isEqualTo(403));
        town.restart();
        platform().mute(hall(), List.of());
        assertThat(dan.says(room, "I talk again")).startsWith("$");
        assertThat(levels()).isEqualTo(before);
    }

    @Test
    void whoeverHadAPowerOfTheirOwnGetsItBack() {
        ana.raises(room, town.bot.id(), 100);
        ana.raises(room, dan.id(), 10);
        JsonNode before = levels();
        platform().mute(hall(), List.of(Address.account(dan.id())));

        assertThat(levels().path("users").path(dan.id()).asInt()).isEqualTo(-1);
        platform().mute(hall(), List.of());
        assertThat(levels()).isEqualTo(before);
    }

    @Test
    void whoeverHasAsMuchPowerAsMootKeepsItAndWithoutThePowerNobodyLosesAny() {
        ana.raises(room, dan.id(), 50);
        JsonNode before = levels();
        platform().mute(hall(), List.of(Address.account(dan.id())));
        assertThat(levels()).isEqualTo(before);
        ana.raises(room, town.bot.id(), 100);
        JsonNode with = levels();
        platform().mute(hall(), List.of(Address.account(ana.id())));
        assertThat(levels()).isEqualTo(with);
    }
}
