package org.moot.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moot.conversation.Block;
import org.moot.conversation.Place;
import org.moot.conversation.Platform;
import org.moot.conversation.Platform.DeliveryId;
import org.moot.conversation.Post;
import org.moot.conversation.Text;
import org.moot.discord.fake.Person;

class OutboxTest {
    private Town town;

    @BeforeEach
    void start() {
        town = Town.open();
    }

    @AfterEach
    void stop() {
        town.close();
        assertThat(town.fake.violations().all()).isEmpty();
    }

    private Platform platform() {
        return town.discord().platform();
    }

    private Place hall() {
        return new Address.Hall(town.hall).place();
    }

    private static Post post(String words) {
        return Post.of(new Block.Prose(Text.plain(words)));
    }

    private String say(Place place, String words, String id) {
        return platform().say(place, post(words), Town.HOUSE, new DeliveryId(id));
    }

    @Test
    void whatIsTriedAgainAfterDiscordForgotItsNonceIsSaidOnce() {
        String first = say(hall(), "Plant a tree", "a1");
        town.fake.forgetNonces();
        assertThat(say(hall(), "Plant a tree", "a1")).isEqualTo(first);
        town.restart();
        town.fake.forgetNonces();

        assertThat(say(hall(), "Plant a tree", "a1")).isEqualTo(first);
        assertThat(town.fake.seenAt(town.hall)).hasSize(1);
    }

    @Test
    void aRateLimitIsWaitedForAndNothingIsLostOrReordered() {
        town.fake.turnAway("post /channels/[0-9]+/messages", 2, 429, 0.2);
        say(hall(), "One", "a1");
        say(hall(), "Two", "a2");

        assertThat(town.fake.seenAt(town.hall)).containsExactly("One", "Two");
    }

    @Test
    void aFaultOfDiscordIsTriedLater() {
        town.fake.turnAway("post /channels/[0-9]+/messages", 50, 500, 0);

        assertThatThrownBy(() -> say(hall(), "One", "a1")).isInstanceOf(Platform.Away.class);
    }

    @Test
    void aChannelThatIsGoneIsRefusedForGood() {
        assertThatThrownBy(() -> say(new Address.Hall("123456789012345678").place(), "One", "a1"))
                .isInstanceOf(Platform.Refused.class);
        assertThatThrownBy(() -> say(new Place("console", "trees"), "One", "a1"))
                .isInstanceOf(Platform.Refused.class);
    }

    @Test
    void aMissingPermissionWaitsUntilItIsGranted() {
        town.fake.server().permit(0);
        town.restart();

        assertThatThrownBy(() -> say(hall(), "One", "a1"))
                .isInstanceOf(Platform.Away.class)
                .hasMessageContaining("permission");
    }

    @Test
    void aCardThatSomebodyDeletedIsSaidAnew() {
        String card = say(hall(), "Plant a tree", "a1");
        town.fake.delete(town.hall, card.substring(card.indexOf('/') + 1));

        assertThat(platform().revise(hall(), card, post("Plant two"), Town.HOUSE))
                .isFalse();
    }

    @Test
    void aCardRestsBetweenTwoEdits() {
        town.close();
        town = Town.open(false, Duration.ofSeconds(5));
        String card = say(hall(), "Plant a tree", "a1");
        platform().revise(hall(), card, post("Plant two"), Town.HOUSE);

        assertThatThrownBy(() -> platform().revise(hall(), card, post("Plant three"), Town.HOUSE))
                .isInstanceOfSatisfying(
                        Platform.Away.class,
                        away -> assertThat(away.retryAfter().orElseThrow())
                                .isBetween(Duration.ofSeconds(3), Duration.ofSeconds(5)));
    }

    @Test
    void whereADoorIsClosedThePersonIsCalledInTheHallWithoutWhatItIsAbout() {
        Person ana = town.person("ana");
        town.says(ana, "assembly found", Map.of("name", "Trees", "remit", "Decides where trees are planted."));
        town.fake.closeDoor(ana.id());
        say(new Address.Door(ana.id()).place(), "A private word", "zz1");

        assertThat(town.fake.seenAt(town.hall).getLast())
                .contains("<@" + ana.id() + ">", "direct messages are closed")
                .doesNotContain("A private word");
    }

    @Test
    void whereNobodyCanBeCalledItIsRefused() {
        Person dee = town.person("dee");
        town.fake.closeDoor(dee.id());

        assertThatThrownBy(() -> say(new Address.Door(dee.id()).place(), "A private word", "a1"))
                .isInstanceOf(Platform.Refused.class);
    }

    @Test
    void aThreadInWhichNobodySpokeForLongIsFoundAgain() {
        Platform.Opened opened =
                platform().open(hall(), "Trees", post("Plant a tree"), Town.HOUSE, new DeliveryId("a1"));
        town.fake.server().archive(town.thread());
        town.restart();
        say(opened.thread(), "Something new", "a2");

        assertThat(town.fake.seenAt(town.thread())).containsExactly("Plant a tree", "Something new");
    }

    @Test
    void inAForumAThreadIsAPostOfItsOwnAlsoWhenItIsTriedAgain() {
        String forum = town.fake.forum("proposals");
        town.restart();
        Place hall = new Address.Hall(forum).place();
        var first = platform().open(hall, "Trees", post("Plant a tree"), Town.HOUSE, new DeliveryId("a1"));
        town.restart();
        var again = platform().open(hall, "Trees", post("Plant a tree"), Town.HOUSE, new DeliveryId("a1"));

        assertThat(again).isEqualTo(first);
        assertThat(town.fake.threads()).hasSize(1);
        assertThat(platform().revise(first.thread(), first.reference(), post("Plant two"), Town.HOUSE))
                .isTrue();
        assertThat(town.fake.seenAt(town.thread())).containsExactly("Plant two");
        say(hall, "News for the hall", "a2");
        assertThat(town.fake.threads()).hasSize(2);
    }

    @Test
    void whatDoesNotFitIntoAMessageStandsInAFileBesideIt() {
        say(hall(), "Every street gets a tree. ".repeat(400), "a1");

        assertThat(town.fake.seenAt(town.hall))
                .singleElement()
                .asString()
                .contains("whole.txt")
                .hasSizeLessThan(4100);
    }

    @Test
    void nothingIsSaidWhileDiscordIsAway() {
        town.discord().close();

        assertThatThrownBy(() -> say(hall(), "One", "a1")).isInstanceOf(Platform.Away.class);
        town.restart();
        assertThat(List.of(say(hall(), "One", "a1"))).hasSize(1);
    }
}
