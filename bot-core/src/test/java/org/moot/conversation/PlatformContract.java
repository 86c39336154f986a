package org.moot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.moot.conversation.Platform.DeliveryId;
import org.moot.conversation.Platform.Opened;

/** What every chat platform keeps to, whatever it looks like there. */
public abstract class PlatformContract {
    protected static final Reader READER = new Reader(Locale.ENGLISH, ZoneId.of("Europe/London"));
    private static final String UNSEEN = "nothing-that-was-ever-said";

    /** The platform as it is now. */
    protected abstract Platform platform();

    /** Stops it without a goodbye, as {@code kill -9} does, and starts it again on what it remembers. */
    protected abstract void restart();

    /** A hall in which nothing was said yet. */
    protected abstract Place hall();

    /** One of at least two people, numbered from 0, who can be spoken to alone. */
    protected abstract Account somebody(int number);

    /** What the people at a place see now, message by message, the oldest first, in the platform's own words. */
    protected abstract List<String> seenAt(Place place);

    @Test
    public void whatIsSaidIsSeenAtItsPlace() {
        say("Plant a tree", "a1");

        assertThat(seenAt(hall())).singleElement().asString().contains("Plant a tree");
    }

    @Test
    public void whatIsSaidFirstIsSeenFirst() {
        say("One", "a1");
        say("Two", "a2");

        assertThat(seenAt(hall())).hasSize(2);
        assertThat(seenAt(hall()).getFirst()).contains("One");
        assertThat(seenAt(hall()).getLast()).contains("Two");
    }

    @Test
    public void theSameDeliverySaysNothingTwice() {
        String first = say("Plant a tree", "a1");
        String again = say("Plant a tree", "a1");

        assertThat(again).isEqualTo(first);
        assertThat(seenAt(hall())).hasSize(1);
    }

    @Test
    public void theSameDeliverySaysNothingTwiceAcrossARestart() {
        String first = say("Plant a tree", "a1");
        restart();
        String again = say("Plant a tree", "a1");

        assertThat(again).isEqualTo(first);
        assertThat(seenAt(hall())).hasSize(1);
    }

    @Test
    public void theSameWordsUnderAnotherDeliveryAreSaidAgain() {
        say("Plant a tree", "a1");
        say("Plant a tree", "a2");

        assertThat(seenAt(hall())).hasSize(2);
    }

    @Test
    public void aRevisionTakesThePlaceOfWhatWasSaid() {
        String reference = say("Plant a tree", "a1");

        assertThat(platform().revise(hall(), reference, post("Plant two trees"), READER))
                .isTrue();
        assertThat(seenAt(hall()))
                .singleElement()
                .asString()
                .contains("Plant two trees")
                .doesNotContain("Plant a tree");
    }

    @Test
    public void aRevisionFindsItsMessageAfterARestart() {
        String reference = say("Plant a tree", "a1");
        restart();

        assertThat(platform().revise(hall(), reference, post("Plant two trees"), READER))
                .isTrue();
        restart();
        assertThat(seenAt(hall())).singleElement().asString().contains("Plant two trees");
    }

    @Test
    public void whatIsGoneIsNotRevised() {
        assertThat(platform().revise(hall(), UNSEEN, post("Plant a tree"), READER))
                .isFalse();
    }

    @Test
    public void aThreadOpensWithItsCard() {
        Opened opened = open("a1");

        assertThat(opened.thread()).isNotEqualTo(hall());
        assertThat(seenAt(opened.thread())).singleElement().asString().contains("Plant a tree");
    }

    @Test
    public void aThreadOpensOnceForADelivery() {
        Opened first = open("a1");
        restart();

        assertThat(open("a1")).isEqualTo(first);
        assertThat(seenAt(first.thread())).hasSize(1);
    }

    @Test
    public void theCardOfAThreadStaysRevisable() {
        Opened opened = open("a1");

        assertThat(platform().revise(opened.thread(), opened.reference(), post("Plant two trees"), READER))
                .isTrue();
        assertThat(seenAt(opened.thread())).singleElement().asString().contains("Plant two trees");
    }

    @Test
    public void whatIsSaidInAThreadStaysThere() {
        Opened opened = open("a1");
        platform().say(opened.thread(), post("Where do the roots go"), READER, new DeliveryId("a2"));

        assertThat(seenAt(opened.thread())).hasSize(2);
        assertThat(seenAt(hall())).noneMatch(words -> words.contains("roots"));
    }

    @Test
    public void aDoorIsOnePersonsAlone() {
        Place door = platform().door(somebody(0));
        platform().say(door, post("Only for you"), READER, new DeliveryId("a1"));

        assertThat(seenAt(door)).singleElement().asString().contains("Only for you");
        assertThat(platform().door(somebody(1))).isNotEqualTo(door);
        assertThat(seenAt(platform().door(somebody(1)))).isEmpty();
        assertThat(seenAt(hall())).isEmpty();
    }

    @Test
    public void theDoorOfAPersonStaysTheSame() {
        Place door = platform().door(somebody(0));
        restart();

        assertThat(platform().door(somebody(0))).isEqualTo(door);
    }

    @Test
    public void everyKindOfBlockIsDrawn() {
        platform().say(hall(), everything(), READER, new DeliveryId("a1"));

        assertThat(String.join("\n", seenAt(hall())))
                .contains(
                        "The title", "Some prose", "A label", "A value", "A question", "Pick me", "What picking means")
                .contains(
                        "An option to score",
                        "A winner",
                        "A loser",
                        "4.25",
                        "An item",
                        "Its detail",
                        "a-file.txt",
                        "Do it")
                .contains("help");
    }

    @Test
    public void aBallotOfTwentyOptionsIsDrawnWhole() {
        List<Text> options = IntStream.rangeClosed(1, 20)
                .mapToObj(number -> Text.plain("Option number " + number + " of many"))
                .toList();
        platform().say(hall(), Post.of(new Block.ScoreSheet(3, options)), READER, new DeliveryId("a1"));

        assertThat(String.join("\n", seenAt(hall()))).contains("number 1 of", "number 20 of");
    }

    @Test
    public void wordsThatPeopleTypedCannotSteerTheScreen() {
        platform()
                .say(
                        hall(),
                        Post.of(new Block.Prose(Text.plain("calm \u001b[31m\u0007 words \u202e here"))),
                        READER,
                        new DeliveryId("a1"));

        assertThat(String.join("\n", seenAt(hall())))
                .contains("calm", "words", "here")
                .doesNotContain("\u001b", "\u0007", "\u202e");
    }

    private String say(String words, String delivery) {
        return platform().say(hall(), post(words), READER, new DeliveryId(delivery));
    }

    private Opened open(String delivery) {
        return platform().open(hall(), "Trees", post("Plant a tree"), READER, new DeliveryId(delivery));
    }

    private static Post post(String words) {
        return Post.of(new Block.Prose(Text.plain(words)));
    }

    /** One of every kind of block. */
    protected static Post everything() {
        var rows = List.of(
                new Block.Row(Text.plain("A winner"), 17, 4.25, List.of(0L, 0L, 0L, 0L, 3L, 1L), List.of(0L, 3L), true),
                new Block.Row(Text.plain("A loser"), 6, 1.5, List.of(1L, 1L, 1L, 1L, 0L, 0L), List.of(1L, 0L), false));
        return Post.of(
                new Block.Title(Text.plain("The title")),
                new Block.Prose(Text.plain("Some prose")),
                new Block.Facts(List.of(new Block.Fact(Text.plain("A label"), Text.plain("A value")))),
                new Block.Choices(
                        Text.plain("A question"),
                        List.of(new Block.Choice(
                                Text.plain("Pick me"), Optional.of(Text.plain("What picking means"))))),
                new Block.ScoreSheet(3, List.of(Text.plain("An option to score"), Text.plain("Another"))),
                new Block.Tally(4, rows, Optional.of(new Block.Runoff(0, 1, 3, 1, 0))),
                new Block.Agenda(List.of(new Block.Item(Text.plain("An item"), Optional.of(Text.plain("Its detail"))))),
                new Block.Document("a-file.txt", "The file's words\n"),
                new Block.Progress(Block.Step.TALK),
                new Block.Actions(List.of(new Block.Action(Text.plain("Do it"), "help", Map.of()))));
    }
}
