package org.moot.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moot.matrix.Homeserver.object;
import static org.moot.matrix.Homeserver.v3;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.moot.assembly.Setting;
import org.moot.conversation.PlainDialect;
import org.moot.conversation.Words;
import org.moot.matrix.homeserver.Bridge;
import org.moot.matrix.homeserver.Member;
import org.moot.matrix.homeserver.OnHomeserver;
import org.moot.memory.Memory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Assemblies with seats as spaces, and who knocks at them, on a real homeserver. */
@Tag("slow")
@ExtendWith(OnHomeserver.class)
class SpacesTest {
    private Bridge bridge;
    private Town town;
    private Person ana;
    private String woods;
    private String trees;

    /** Two assemblies; the second takes a seat in the first. */
    @BeforeEach
    void open() throws Exception {
        bridge = new Bridge();
        town = Town.open(
                Memory.START,
                Town.party(Town.HOUSE, List.of()),
                Member.comes("moot").by(bridge.url()));
        ana = Person.comes("ana", town);
        woods = town.room(ana.member(), false);
        trees = town.room(ana.member(), false);
        town.done(ana, woods, "assembly found Woods remit: Decides about woods.");
        town.done(ana, trees, "assembly found Trees remit: Decides where trees are planted.");
        town.done(ana, trees, "assembly seat in: woods member: trees");
    }

    @AfterEach
    void close() {
        ana.close();
        town.close();
        bridge.close();
    }

    private void look() {
        town.matrix().spaces().look();
    }

    private String space(String handle) {
        return spaces().path(handle).asString("");
    }

    private JsonNode spaces() {
        return town.bot
                .home()
                .find(v3("user", town.bot.id(), "account_data", "org.moot.spaces"))
                .orElseGet(Homeserver::object);
    }

    private Set<String> linked(String room, String type) {
        return new SpaceRooms(
                        town.matrix().connection(), new Rooms(town.matrix().connection()))
                .linked(room, type);
    }

    private List<String> wrong() {
        return town.matrix().spaces().wrong().stream()
                .map(it -> new Words().say(it, Town.HOUSE, new PlainDialect()))
                .toList();
    }

    @Test
    void anAssemblyWithASeatIsASpaceInTheOthersSpaceAndStaysInStepWithTheSeat() {
        look();
        assertThat(linked(space("woods"), "m.space.child")).containsExactlyInAnyOrder(woods, space("trees"));
        assertThat(linked(space("trees"), "m.space.child")).containsExactly(trees);
        assertThat(linked(space("trees"), "m.space.parent")).containsExactly(space("woods"));

        ana.member().joins(space("woods"));
        String hierarchy = "/_matrix/client/v1/rooms/" + Homeserver.escaped(space("woods")) + "/hierarchy";
        assertThat(ana.member()
                        .home()
                        .get(hierarchy)
                        .path("rooms")
                        .valueStream()
                        .map(it -> it.path("room_id").asString()))
                .contains(space("woods"), woods, space("trees"), trees);

        town.done(ana, trees, "assembly seat in: woods member: trees end: yes");
        look();
        assertThat(linked(space("woods"), "m.space.child")).isEmpty();
        assertThat(linked(space("trees"), "m.space.parent")).isEmpty();
    }

    @Test
    void noSpaceIsMadeTwiceEvenAfterACrashRightAfterItWasMade() {
        look();
        String first = space("woods");
        town.restart();
        look();
        assertThat(space("woods")).isEqualTo(first);

        town.bot.home().put(v3("user", town.bot.id(), "account_data", "org.moot.spaces"), object());
        town.restart();
        look();
        assertThat(space("woods")).isEqualTo(first);
    }

    @Test
    void whatMootMayNotDoIsSaidAndDoneOnceItMay() {
        bridge.refuse("/createRoom", 2);
        look();
        assertThat(wrong()).hasSize(2).allMatch(it -> it.contains("could not make or change its space"));

        look();
        assertThat(wrong()).hasSize(2).allMatch(it -> it.contains("may not say to which space"));
        ana.raises(woods, town.bot.id(), 50);
        ana.raises(trees, town.bot.id(), 50);
        look();
        assertThat(wrong()).isEmpty();
        assertThat(linked(trees, "m.space.parent")).containsExactly(space("trees"));
    }

    @Test
    void whoKnocksJoinsTheAssemblyAndIsLetIn() {
        look();
        try (var dee = Person.comes("dee", town)) {
            knocks(dee, space("trees"));
            town.untilTrue(() -> membership(dee, space("trees")).equals(Optional.of("invite")));
            assertThat(dee.readsAtDoor("Trees")).isNotEmpty();
            assertThat(isIn("trees", dee)).isTrue();
        }
    }

    @Test
    void whereTheCharterLetsMembersOnlyAKnockIsRefusedWithAWordAndASpaceNeedsAnInvitation() {
        town.memory.in(() -> {
            var assemblies = town.memory.stores().assemblies();
            var it = assemblies.called("trees").orElseThrow();
            return assemblies.change(it.id(), one -> one.under(one.charter().with(Setting.JOINS, "members")));
        });
        look();
        ana.raises(trees, town.bot.id(), 50);
        ana.member()
                .home()
                .put(v3("rooms", trees, "state", "m.room.join_rules", ""), object().put("join_rule", "knock"));
        try (var dee = Person.comes("dee", town)) {
            knocks(dee, trees);
            town.untilTrue(() -> membership(dee, trees).equals(Optional.of("leave")));
            assertThat(dee.readsAtDoor("members")).isNotEmpty();
            assertThat(isIn("trees", dee)).isFalse();
        }
        assertThat(state(space("trees"), "m.room.join_rules").path("join_rule").asString())
                .isEqualTo("restricted");
        assertThat(state(space("woods"), "m.room.join_rules").path("join_rule").asString())
                .isEqualTo("knock_restricted");
    }

    private JsonNode state(String room, String type) {
        return town.bot.home().get(v3("rooms", room, "state", type, ""));
    }

    private static void knocks(Person person, String room) {
        ObjectNode body = object();
        person.member().home().post(v3("knock", room), body);
    }

    private Optional<String> membership(Person person, String room) {
        return town.bot
                .home()
                .find(v3("rooms", room, "state", "m.room.member", person.id()))
                .map(it -> it.path("membership").asString());
    }

    private boolean isIn(String handle, Person person) {
        return town.memory.in(() -> {
            var stores = town.memory.stores();
            return stores.people()
                    .by(Address.account(person.id()))
                    .filter(it -> stores.roster()
                            .has(
                                    stores.assemblies()
                                            .called(handle)
                                            .orElseThrow()
                                            .id(),
                                    it.id()))
                    .isPresent();
        });
    }
}
