package org.moot.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import net.dv8tion.jda.api.Permission;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moot.conversation.Place;
import org.moot.conversation.Platform.Away;
import org.moot.conversation.Platform.DeliveryId;
import org.moot.conversation.Platform.Refused;
import org.moot.conversation.Post;
import org.moot.discord.fake.Person;

/** People, channels and threads that go, and what two people hide. */
class SafetyTest {
    private Town town;
    private Person ana;

    @BeforeEach
    void start() {
        town = Town.open(true, Duration.ofMillis(1));
        ana = town.person("ana");
        town.says(ana, "assembly found", Map.of("name", "Trees", "remit", "Decides where trees are planted."));
        for (String name : List.of("ben", "cem")) {
            town.says(town.person(name), "assembly join", Map.of());
        }
        town.says(ana, "moot start", Map.of("title", "Where next?"));
    }

    @AfterEach
    void stop() {
        town.close();
        assertThat(town.fake.violations().all()).isEmpty();
    }

    private String say(Place place, String id) {
        return town.discord().platform().say(place, Post.saying("discord.hello"), Town.HOUSE, new DeliveryId(id));
    }

    private Place thread() {
        return new Address.Thread(town.hall, town.thread()).place();
    }

    @Test
    void whoseAccountIsDeletedKeepsTheNameThatPeopleKnew() {
        town.says(ana, "proposal draft", Map.of("title", "Plant a tree", "text", "One.", "hurt", "Many."));
        town.fake.server().forgets(ana.id());
        town.says(town.person("ben").in(town.thread()), "proposal concern", Map.of("words", "Who waters it?"));

        assertThat(town.fake.seenAt(town.thread()).getFirst()).contains("ana", "Who waters it?");
        assertThatThrownBy(() -> say(new Address.Door(ana.id()).place(), "zz1")).isInstanceOf(Refused.class);
    }

    @Test
    void whoIsBannedKeepsTheirPlaceAndTheirVoiceAndIsNotCalledInAHall() {
        List<String> before = town.fake.seenAt(town.hall);
        try (var log = new Logged()) {
            town.fake.server().bans(ana.id());
            await(() -> log.lines().stream()
                    .anyMatch(line -> line.contains("was banned from") && line.contains("keep their place")));
            assertThat(log.lines()).noneMatch(line -> line.contains(ana.id()) || line.contains("ana"));
        }

        assertThatThrownBy(() -> say(new Address.Door(ana.id()).place(), "zz1")).isInstanceOf(Refused.class);
        assertThat(town.fake.seenAt(town.hall)).isEqualTo(before);
        assertThat(ana.atDoor()
                        .slash("assembly roster", Map.of("assembly", "trees"))
                        .words())
                .contains("ana");
    }

    @Test
    void aBanOfSomebodyWhoTakesNoPartIsNobodysBusiness() {
        try (var log = new Logged()) {
            town.fake.server().bans(town.person("stranger").id());
            town.fake.server().bans(ana.id());
            await(() -> !log.lines().isEmpty());
            assertThat(log.lines()).hasSize(1);
        }
    }

    @Test
    void whoLeftIsNotCalledInAHall() {
        town.fake.server().leaves(ana.id());
        List<String> before = town.fake.seenAt(town.hall);

        assertThatThrownBy(() -> say(new Address.Door(ana.id()).place(), "zz1")).isInstanceOf(Refused.class);
        assertThat(town.fake.seenAt(town.hall)).isEqualTo(before);
    }

    @Test
    void aThreadThatIsDeletedTakesNothingElseWithIt() {
        Place place = thread();
        town.fake.server().deletes(town.thread());
        await(() -> isRefused(place));

        town.says(ana, "moot start", Map.of("title", "Another"));
        assertThat(town.fake.threads()).hasSize(1);
    }

    private boolean isRefused(Place place) {
        try {
            say(place, "zz" + System.nanoTime() % 1000);
            return false;
        } catch (Refused e) {
            return true;
        }
    }

    @Test
    void aHallThatIsDeletedLeavesTheOthersAsTheyAre() {
        String woods = town.fake.channel("woods");
        town.restart();
        var roads = Map.of("name", "Roads", "remit", "Decides where roads are mended.");
        town.says(ana.in(woods), "assembly found", roads);
        town.fake.server().deletes(town.hall);
        town.says(ana.in(woods), "moot start", Map.of("title", "Another"));

        assertThat(town.fake.server().threadsIn(woods)).hasSize(1);
    }

    @Test
    void aHallThatIsDeletedIsSaidInTheOtherHallsOfItsAssemblyAndNothingMoreIsSentThere() {
        String woods = secondHall();
        town.fake.server().deletes(woods);
        await(() -> town.memory.in(
                () -> town.memory.stores().halls().at(hall(woods)).isEmpty()));
        town.settle();

        assertThat(town.fake.seenAt(town.hall))
                .anyMatch(words -> words.contains("A place where Trees met too is no more"));
        town.says(ana, "moot start", Map.of("title", "Another"));
        assertThat(town.memory.stores().lanes().backlog().aside()).isZero();
        assertThat(ana.slash("setup check").words()).contains("All is well");
    }

    private String secondHall() {
        String woods = town.fake.channel("woods");
        town.restart();
        assertThat(town.memory.in(() -> {
                    var stores = town.memory.stores();
                    var trees = stores.halls().at(hall(town.hall)).orElseThrow();
                    stores.halls().bind(hall(woods), trees);
                    return stores.halls().of(trees);
                }))
                .hasSize(2);
        return woods;
    }

    private static Place hall(String channel) {
        return new Address.Hall(channel).place();
    }

    @Test
    void whereTheOnlyHallIsDeletedTheFounderIsToldHowToMeetAgain() {
        town.fake.channel("woods");
        town.restart();
        try (var log = new Logged()) {
            town.fake.server().deletes(town.hall);
            await(() -> log.lines().stream().anyMatch(line -> line.contains("was deleted, in which an assembly met")));
        }
        await(() ->
                town.memory.in(() -> town.memory.stores().halls().on("discord").isEmpty()));
        town.settle();

        assertThat(ana.atDoor().sees())
                .singleElement()
                .asString()
                .contains("The only place where Trees met is no more", "/assembly hall");
    }

    @Test
    void aHallThatWasDeletedWhileMootWasAwayIsNamedByTheSetupCheck() {
        String woods = secondHall();
        town.fake.server().deletesUnheard(woods);
        town.restart();

        assertThat(ana.slash("setup check").words())
                .contains("Trees met in a channel that is not there any more", "hall end discord:" + woods);
    }

    @Test
    void theCardOfAThreadThatFellAsleepIsKeptUpToDate() {
        town.says(ana, "proposal draft", Map.of("title", "Plant a tree", "text", "One.", "hurt", "Many."));
        String post = town.thread();
        town.fake.server().archive(post);
        town.says(town.person("ben"), "proposal concern", Map.of("proposal", "1", "words", "Who waters it?"));

        assertThat(town.fake.seenAt(post).getFirst()).contains("Who waters it?");
    }

    @Test
    void whatBelongsInALockedThreadWaitsAndTheSetupCheckSaysWhy() {
        town.fake.server().permit(Permission.getRaw(Permissions.all()));
        town.restart();
        Place place = thread();
        town.fake.server().lock(town.thread());

        assertThatThrownBy(() -> say(place, "zz1")).isInstanceOf(Away.class);
        assertThat(ana.slash("setup check").words()).contains("Where next?", "is locked", "Manage Threads");
    }

    @Test
    void whatTwoPeopleHideIsCoveredAndShownAgainAfterwards() {
        String thread = town.thread();
        String message = ana.in(thread).says("Something **bad** @everyone");
        asksToHide("ben", message);
        assertThat(town.fake.seenAt(thread)).anyMatch(words -> words.equals("Something **bad** @everyone"));
        asksToHide("cem", message);

        assertThat(town.fake.seenAt(thread))
                .noneMatch(words -> words.equals("Something **bad** @everyone"))
                .anyMatch(words -> words.contains("Hidden by two people")
                        && words.contains("ana")
                        && words.contains("\\*\\*bad\\*\\* \\@everyone"));
        assertThat(town.fake.covered(thread)).isEqualTo(1);
        town.tick(Duration.ofDays(4));
        assertThat(town.fake.covered(thread)).isZero();
    }

    private void asksToHide(String name, String message) {
        var form = town.person(name).in(town.thread()).menu("Hide this message", message);
        form.submit(Map.of("reason", "It hurts people."));
        town.settle();
    }

    @Test
    void withoutThePermissionNothingIsHiddenAndNothingBreaks() {
        town.fake.server().permit(Permission.getRaw(Permissions.all()));
        town.restart();
        String message = ana.in(town.thread()).says("Something bad");
        asksToHide("ben", message);
        asksToHide("cem", message);

        assertThat(town.fake.seenAt(town.thread())).contains("Something bad");
        assertThat(ana.slash("setup check").words()).contains("Manage Messages: what two people hide stays");
    }

    private static void await(java.util.function.BooleanSupplier condition) {
        GatewayTest.await(condition);
    }
}
