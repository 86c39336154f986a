package org.moot.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moot.conversation.Account;
import org.moot.conversation.Place;
import org.moot.conversation.Platform;
import org.moot.conversation.Platform.DeliveryId;
import org.moot.conversation.PlatformContract;
import org.moot.conversation.Post;
import org.moot.conversation.Text;
import org.moot.conversation.Words;

class ConsolePlatformTest extends PlatformContract {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-02T10:00:00Z"));

    @TempDir
    private Path directory;

    private ConsolePlatform platform;

    @BeforeEach
    void start() {
        platform = started();
    }

    @AfterEach
    void stop() throws IOException {
        platform.close();
    }

    @Override
    protected Platform platform() {
        return platform;
    }

    @Override
    protected void restart() {
        try {
            platform.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        platform = started();
    }

    @Override
    protected Place hall() {
        return new Place("console", "policy");
    }

    @Override
    protected Account somebody(int number) {
        return new Account("console", "person" + number);
    }

    @Override
    protected List<String> seenAt(Place place) {
        return platform.at(Address.of(place).orElseThrow()).stream()
                .filter(message -> !message.hidden())
                .map(message -> String.join("\n", Page.PLAIN.lay("", message.sketch())))
                .toList();
    }

    @Test
    void aLineThatACrashToreIsSaidAgain() throws IOException {
        String first = say("Plant a tree", "a1");
        platform.close();
        Files.writeString(directory.resolve("journal"), "deadbeef\tsaid\t2\tpol", StandardOpenOption.APPEND);
        platform = started();
        String second = say("Plant two", "a2");
        restart();

        assertThat(seenAt(hall())).hasSize(2);
        assertThat(say("Plant a tree", "a1")).isEqualTo(first);
        assertThat(say("Plant two", "a2")).isEqualTo(second);
        assertThat(seenAt(hall())).hasSize(2);
    }

    @Test
    void aDamagedLineTakesNoOtherWithIt() throws IOException {
        say("One", "a1");
        say("Two", "a2");
        platform.close();
        Path journal = directory.resolve("journal");
        Files.writeString(journal, Files.readString(journal).replace("One", "0ne"));
        platform = started();

        assertThat(seenAt(hall())).singleElement().asString().contains("Two");
    }

    @Test
    void twoProcessesNeverShareAJournal() {
        assertThatThrownBy(() -> new ConsolePlatform(directory, new Words(), CLOCK))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("another process");
    }

    @Test
    void whatPeopleTypedSurvivesTheJournalUnchanged() {
        String typed = "tab\there, \\n is no line break\nbut this is: ✊🏽 <b>@everyone</b> '; drop table ballots; --";
        say(typed, "a1");
        List<String> before = seenAt(hall());
        restart();

        assertThat(seenAt(hall())).isEqualTo(before);
        assertThat(before.getFirst()).contains("\\n is no line break", "✊🏽", "<b>@everyone</b>");
    }

    @Test
    void aHiddenMessageStaysHiddenUntilItIsRevealed() {
        String reference = say("Something hateful", "a1");

        assertThat(platform.hide(hall(), reference)).isTrue();
        restart();
        assertThat(seenAt(hall())).isEmpty();
        assertThat(platform.hide(hall(), "m99")).isFalse();
        assertThat(platform.reveal(hall(), reference)).isTrue();
        restart();
        assertThat(seenAt(hall())).hasSize(1);
    }

    @Test
    void aRevisionThatChangesNothingIsNotWritten() throws IOException {
        String reference = say("Plant a tree", "a1");
        long size = Files.size(directory.resolve("journal"));

        assertThat(platform.revise(hall(), reference, plain("Plant a tree"), READER))
                .isTrue();
        assertThat(Files.size(directory.resolve("journal"))).isEqualTo(size);
    }

    @Test
    void aJournalFullOfRevisionsIsShortenedAtAStart() throws IOException {
        String kept = say("Plant a tree", "a1");
        String hidden = say("Something hateful", "a2");
        platform.hide(hall(), hidden);
        for (int number = 0; number < 1200; number++) {
            platform.revise(hall(), kept, plain("Plant " + number + " trees"), READER);
        }
        List<String> before = seenAt(hall());
        restart();

        assertThat(Files.readAllLines(directory.resolve("journal"))).hasSize(3);
        assertThat(seenAt(hall())).isEqualTo(before).singleElement().asString().contains("1199");
        say("Plant on", "a3");
        restart();
        assertThat(say("Plant a tree", "a1")).isEqualTo(kept);
        assertThat(seenAt(hall())).hasSize(2);
    }

    @Test
    void whatPeopleSayIsNotedBesideWhatMootSays() {
        platform.note(new Address.Hall("policy"), Optional.of("ana"), Sketch.of("I like it"));
        restart();

        assertThat(platform.at(new Address.Hall("policy")).getFirst().by()).contains("ana");
    }

    @Test
    void nobodyElseReadsTheJournal() throws IOException {
        assertThat(Files.getPosixFilePermissions(directory.resolve("journal"))).hasSize(2);
    }

    @Test
    void aPlaceOfAnotherPlatformIsRefused() {
        assertThatThrownBy(() -> platform.say(new Place("matrix", "!x"), plain("x"), READER, new DeliveryId("a1")))
                .isInstanceOf(Platform.Refused.class);
        assertThatThrownBy(
                        () -> platform.say(new Place("console", "../../x"), plain("x"), READER, new DeliveryId("a1")))
                .isInstanceOf(Platform.Refused.class);
    }

    private String say(String words, String delivery) {
        return platform.say(hall(), plain(words), READER, new DeliveryId(delivery));
    }

    private static Post plain(String words) {
        return Post.of(new org.moot.conversation.Block.Prose(Text.plain(words)));
    }

    private ConsolePlatform started() {
        try {
            return new ConsolePlatform(directory, new Words(), CLOCK);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
