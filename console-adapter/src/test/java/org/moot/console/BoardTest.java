package org.moot.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moot.console.Board.Mode;
import org.moot.conversation.Account;
import org.moot.conversation.Block;
import org.moot.conversation.Place;
import org.moot.conversation.Platform.DeliveryId;
import org.moot.conversation.Platform.Opened;
import org.moot.conversation.Post;
import org.moot.conversation.Reader;
import org.moot.conversation.Text;
import org.moot.conversation.Words;

class BoardTest {
    private static final Reader HOUSE = new Reader(Locale.ENGLISH, ZoneId.of("Europe/London"));
    private static final Place TREES = new Place("console", "trees");

    @TempDir
    private Path directory;

    private final List<String> shown = new ArrayList<>();
    private Standpoint standpoint = new Standpoint("ana", new Address.Hall("trees"));
    private ConsolePlatform platform;

    @BeforeEach
    void start() throws IOException {
        platform =
                new ConsolePlatform(directory, new Words(), InstantSource.fixed(Instant.parse("2026-11-02T10:00:00Z")));
    }

    @AfterEach
    void stop() throws IOException {
        platform.close();
    }

    @Test
    void whatIsSaidWhileACommandRunsComesBehindItsAnswerInTheOrderOfStaging() {
        Board board = board(Mode.ONE_PERSON);
        board.hold();
        say(TREES, "second", "10");
        say(TREES, "first", "z");
        board.showPrivately(Sketch.of("the answer"));
        board.release();

        assertThat(shown).containsExactly("  (only you) the answer", "  [trees] first", "  [trees] second");
    }

    @Test
    void aRevisedCardIsShownOnceAndOnlyWhatChanged() {
        Board board = board(Mode.ONE_PERSON);
        String card = say(TREES, "0 agree", "1");
        shown.clear();
        board.hold();
        platform.revise(TREES, card, card("1 agree"), HOUSE);
        platform.revise(TREES, card, card("2 agree"), HOUSE);
        board.release();

        assertThat(shown).containsExactly("  [trees] (revised)", "  A tree", "  ======", "  2 agree", "");
    }

    @Test
    void aCardIsNotRevisedBeforeItIsShown() {
        Board board = board(Mode.ONE_PERSON);
        board.hold();
        String card = say(TREES, "0 agree", "1");
        platform.revise(TREES, card, plain("2 agree"), HOUSE);
        board.release();

        assertThat(shown).containsExactly("  [trees] 2 agree");
    }

    @Test
    void whereNobodyStandsNoRevisionIsShown() {
        Board board = board(Mode.ONE_PERSON);
        Opened thread = platform.open(TREES, "Plant", card("0 agree"), HOUSE, new DeliveryId("1"));
        standpoint = standpoint.in(new Address.Hall("policy"));
        shown.clear();
        board.hold();
        platform.revise(thread.thread(), thread.reference(), card("1 agree"), HOUSE);
        board.release();

        assertThat(shown).isEmpty();
    }

    @Test
    void onePersonSeesNobodyElsesDoor() {
        board(Mode.ONE_PERSON);
        say(platform.door(new Account("console", "ben")), "for ben", "1");
        say(platform.door(new Account("console", "ana")), "for ana", "2");

        assertThat(shown).containsExactly("  (only you) for ana");
    }

    @Test
    void inADemoEveryDoorIsSeenAndNamed() {
        board(Mode.EVERYBODY);
        say(platform.door(new Account("console", "ben")), "for ben", "1");

        assertThat(shown).containsExactly("  (only ben) for ben");
    }

    @Test
    void aHiddenMessageIsNotShownAgain() {
        Board board = board(Mode.ONE_PERSON);
        String reference = say(TREES, "something hateful", "1");
        shown.clear();
        platform.hide(TREES, reference);
        board.show(platform.find(TREES, reference).orElseThrow());
        platform.reveal(TREES, reference);

        assertThat(shown)
                .containsExactly("  [trees] m1 was hidden.", "  [trees] (hidden)", "  [trees] m1 is shown again.");
    }

    private Board board(Mode mode) {
        Screen screen = new Screen() {
            @Override
            public Page page() {
                return Page.PLAIN;
            }

            @Override
            public void print(List<String> lines) {
                shown.addAll(lines);
            }
        };
        var board = new Board(platform, screen, HOUSE, () -> standpoint, mode);
        platform.watch(board);
        return board;
    }

    private String say(Place place, String words, String delivery) {
        return platform.say(place, plain(words), HOUSE, new DeliveryId(delivery));
    }

    private static Post plain(String words) {
        return Post.of(new Block.Prose(Text.plain(words)));
    }

    private static Post card(String words) {
        return Post.of(new Block.Title(Text.plain("A tree")), new Block.Prose(Text.plain(words)));
    }
}
