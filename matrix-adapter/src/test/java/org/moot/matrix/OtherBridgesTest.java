package org.moot.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moot.matrix.Homeserver.object;
import static org.moot.matrix.Homeserver.v3;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.moot.conversation.Subject;
import org.moot.matrix.homeserver.Member;
import org.moot.matrix.homeserver.OnHomeserver;
import tools.jackson.databind.node.ObjectNode;

/** Two rooms in which an assembly meets, and in both of them another bridge that also says in each what it reads in the other. */
@Tag("slow")
@ExtendWith(OnHomeserver.class)
class OtherBridgesTest {
    private static final int ROUNDS = 6;

    private final List<AutoCloseable> open = new ArrayList<>();
    private Town town;
    private Person ana;
    private Member ben;
    private String here;
    private String there;

    @BeforeEach
    void twoRooms() {
        town = kept(Town.open());
        ana = kept(Person.comes("ana", town));
        ben = Member.comes("ben");
        here = town.room(ana.member(), false);
        there = town.room(ana.member(), false);
        for (String room : List.of(here, there)) {
            joins(ben, room);
        }
    }

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable one : open.reversed()) {
            one.close();
        }
    }

    private <T extends AutoCloseable> T kept(T one) {
        open.add(one);
        return one;
    }

    private void joins(Member member, String room) {
        ana.member().home().post(v3("rooms", room, "invite"), object().put("user_id", member.id()));
        member.joins(room);
    }

    private void opensAMoot(Town... towns) {
        ana.says(here, "!moot assembly found Trees remit: Decides where trees are planted.");
        settle(towns, it -> halls(it) == 1);
        ana.says(there, "!moot assembly hall trees");
        settle(towns, it -> halls(it) == 2);
        ana.says(here, "!moot assembly charter mirroring yes");
        ana.says(here, "!moot moot start Where next?");
        settle(towns, it -> thread(it, here).isPresent() && thread(it, there).isPresent());
    }

    private static int halls(Town of) {
        return of.memory
                .in(() -> of.memory.stores().halls().on(Address.PLATFORM))
                .size();
    }

    private static void settle(Town[] towns, Predicate<Town> until) {
        for (Town one : towns) {
            one.untilTrue(() -> until.test(one));
        }
    }

    private static Optional<String> thread(Town of, String room) {
        return of.memory.in(() -> of.memory.stores().hangings().of(new Subject("moot", "1"))).stream()
                .filter(it -> it.hall().address().equals(room))
                .map(it -> ((Address.Thread) Address.of(it.at()).orElseThrow()).root())
                .findFirst();
    }

    private long said(String words) {
        return List.of(here, there).stream()
                .flatMap(room -> Seen.open(ana.member().timeline(room)).messages().stream())
                .filter(it -> it.body().contains(words))
                .count();
    }

    private static void rest(Town... towns) throws InterruptedException {
        for (int round = 0; round < ROUNDS; round++) {
            for (Town one : towns) {
                one.settle();
            }
            Thread.sleep(200);
        }
    }

    @Test
    void twoMootsInTheSameRoomsSayNothingOfEachOtherAgain() throws InterruptedException {
        Town other = kept(Town.open());
        for (String room : List.of(here, there)) {
            ana.member().home().post(v3("rooms", room, "invite"), object().put("user_id", other.bot.id()));
            other.untilTrue(() -> other.isThere(room));
        }
        opensAMoot(town, other);
        ben.sends(here, Person.words("By the river", thread(town, here)));
        ben.sends(there, Person.words("By the lake", thread(other, there)));
        town.untilTrue(() -> said("By the river") == 2);
        other.untilTrue(() -> said("By the lake") == 2);
        rest(town, other);

        assertThat(said("By the river")).isEqualTo(2);
        assertThat(said("By the lake")).isEqualTo(2);
    }

    @Test
    void aBridgeThatSaysForOthersWhatMootSaidForThemIsNotSaidAgain() throws InterruptedException {
        Member bridge = Member.comes("bridge");
        goesRoundWith(bridge, (content, name) -> {
            content.put("body", name + ": " + content.path("body").asString());
            content.putObject("com.beeper.per_message_profile")
                    .put("id", name)
                    .put("displayname", name)
                    .put("has_fallback", true);
        });
    }

    @Test
    void aBridgeThatGivesNoSignThatItIsOneIsKnownByItsWords() throws InterruptedException {
        Member bridge = Member.comes("bridge");
        goesRoundWith(bridge, (content, name) -> {});
    }

    @Test
    void thePuppetsOfABridgeAreKnownByTheirNames() throws InterruptedException {
        goesRoundWith(Member.comes("telegram_12345"), (content, name) -> {});
    }

    /** What it reads in one room it says in the other, what Moot says too, and never what it said itself. */
    private void goesRoundWith(Member bridge, BiConsumer<ObjectNode, String> marks) throws InterruptedException {
        joins(bridge, here);
        joins(bridge, there);
        opensAMoot(town);
        ben.sends(here, Person.words("By the river", thread(town, here)));
        town.untilTrue(() -> said("By the river") == 2);
        Set<String> read = new HashSet<>();
        for (int round = 0; round < ROUNDS; round++) {
            passesOn(bridge, here, there, read, marks);
            passesOn(bridge, there, here, read, marks);
            rest(town);
        }

        assertThat(said("By the river"))
                .as("ben's, Moot's, and each once by the bridge")
                .isEqualTo(4);
    }

    private void passesOn(
            Member bridge, String from, String to, Set<String> read, BiConsumer<ObjectNode, String> marks) {
        Seen.open(ana.member().timeline(from)).messages().stream()
                .filter(it -> it.content().path("body").asString("").contains("By the river"))
                .filter(it -> !it.sender().equals(bridge.id()) && read.add(it.id()))
                .forEach(it -> {
                    ObjectNode content = Person.words("By the river", thread(town, to));
                    marks.accept(content, "ben");
                    bridge.sends(to, content);
                });
    }
}
