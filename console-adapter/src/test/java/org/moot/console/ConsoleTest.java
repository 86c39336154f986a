package org.moot.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.ControlChar;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.DumbTerminal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moot.command.Commands;
import org.moot.command.Dispatcher;
import org.moot.command.Form;
import org.moot.conversation.Reader;
import org.moot.conversation.Refusal;
import org.moot.conversation.Talk;
import org.moot.conversation.Words;
import org.moot.memory.Memory;

class ConsoleTest {
    private static final Reader HOUSE = new Reader(Locale.ENGLISH, ZoneId.of("Europe/London"));

    @TempDir
    private Path directory;

    private final Memory memory = new Memory();
    private final TinyCommands tiny = new TinyCommands();
    private Talk talk = Talk.UNHEARD;
    private Optional<String> name = Optional.of("ana");
    private ConsolePlatform platform;

    @BeforeEach
    void start() throws IOException {
        platform = new ConsolePlatform(directory, new Words(), memory.clock());
    }

    @AfterEach
    void stop() throws IOException {
        platform.close();
    }

    @Test
    void aPipeEndsWell() throws IOException {
        assertThat(pipe("tree plant Oak")).isZero();
        assertThat(tiny.done).containsExactly("plant {name=Oak}");
    }

    @Test
    void theExitCodeIsTheWorstThatHappened() throws IOException {
        assertThat(pipe("tree fell")).isEqualTo(1);
        assertThat(pipe("trea plnt")).isEqualTo(2);
        assertThat(pipe("tree break")).isEqualTo(3);
        assertThat(pipe("tree break\ntree plant Oak\ntree fell")).isEqualTo(3);
        assertThat(pipe(":tick 3d")).isEqualTo(2);
    }

    @Test
    void aPipeIsNotAskedForWhatIsMissing() throws IOException {
        assertThat(pipe("tree plant")).isEqualTo(1);
        assertThat(shown).contains("The name is missing.");
    }

    @Test
    void aPipeGoesOnInTheNextLine() throws IOException {
        pipe("tree describe Oak text: large\n  | and old");

        assertThat(tiny.done).containsExactly("describe {name=Oak, text=large\nand old}");
    }

    @Test
    void aPipeHasNoColours() throws IOException {
        pipe("tree show");

        assertThat(shown).contains("A tree\n  ======").doesNotContain("\u001b");
    }

    @Test
    void aPipeThatStaysOpenIsLeftAtOnce() throws IOException {
        var more = InputStream.nullInputStream();
        more.close(); // so that whoever reads on fails
        var lines = new ByteArrayInputStream("tree plant Oak\n:quit\n".getBytes(StandardCharsets.UTF_8));

        int code = console().pipe(new SequenceInputStream(lines, more), new PrintStream(new ByteArrayOutputStream()));

        assertThat(code).isZero();
        assertThat(tiny.done).containsExactly("plant {name=Oak}");
    }

    @Test
    void aPipeWithoutANameSaysWhatToDo() throws IOException {
        name = Optional.empty();

        assertThat(pipe("tree plant Oak")).isEqualTo(2);
        assertThat(shown).contains("what you are called");
        assertThat(tiny.done).isEmpty();
    }

    @Test
    void aNameIsAskedForOnce() throws IOException {
        name = Optional.empty();
        type("\nAna Maria\ntree who\n:quit\n");
        type("tree who\n:quit\n");

        assertThat(tiny.done).containsExactly("who ana-maria Ana Maria", "who ana-maria Ana Maria");
    }

    @Test
    void whatIsMissingIsAskedFor() throws IOException {
        type("tree describe\nOak\nlarge\nand old\n\n:quit\n");

        assertThat(tiny.done).containsExactly("describe {name=Oak, text=large\nand old}");
    }

    @Test
    void whatCannotBeReadIsAskedForAgain() throws IOException {
        type("tree count\nmany\n\n7\n:quit\n");

        assertThat(tiny.done).containsExactly("count {number=7}");
        assertThat(shown).contains("it is not a number", "The number is needed.");
    }

    @Test
    void aBallotIsAskedForOptionByOption() throws IOException {
        type("tree cast\n5\n9\n\n3\n:quit\n");

        assertThat(tiny.done).endsWith("cast {scores=5 _ 3}");
        assertThat(shown).contains("Stars are 0, 1, 2, 3, 4 or 5.", "Oak", "Ash");
    }

    @Test
    void aBallotCanBeTypedWholeAtItsFirstQuestion() throws IOException {
        type("tree cast\n5 0 3\n:quit\n");

        assertThat(tiny.done).endsWith("cast {scores=5 0 3}");
    }

    @Test
    void ctrlCAtAQuestionGivesUpTheWholeCommand() throws IOException {
        type("tree describe\nOak\n\u0003tree show\n:quit\n");

        assertThat(tiny.done).containsExactly("show");
        assertThat(shown).contains("Given up. Nothing was recorded.");
    }

    @Test
    void ctrlCOverWordsForgetsThemAndOverNothingLeaves() throws IOException {
        type("tree plant Oak\u0003tree show\n\u0003tree plant Ash\n");

        assertThat(tiny.done).containsExactly("show");
    }

    @Test
    void ctrlDLeaves() throws IOException {
        type("tree show\n\u0004tree plant Ash\n");

        assertThat(tiny.done).containsExactly("show");
    }

    @Test
    void noBallotAndNoConfidenceGoesIntoTheHistory() throws IOException {
        type("tree plant Oak\ntree cast 5 0 3\ntree csat 5 0 3\ntree describe Oak text: secret\n:in trees\n"
                + "tree cast\n4 4 4\n:tree cast 5 0 3\n5 0 3\nhello there\n:say good morning\n:quit\n");

        assertThat(Files.readString(directory.resolve("history"))).isEqualTo("tree plant Oak\n:in trees\n:quit\n");
    }

    @Test
    void aBallotWithoutItsCommandIsSaidToNobody() throws IOException {
        for (String ballot : List.of("5 0 3", "5, 0, _", "oak=5 ash = 0", "4", "1=5 2=-")) {
            assertThat(pipe(ballot)).as(ballot).isEqualTo(2);
            assertThat(shown).contains("so it was not said");
        }
        assertThat(platform.at(Standpoint.LOBBY)).isEmpty();
    }

    @Test
    void theArrowKeysNeverBringABallotBack() throws IOException {
        type("tree plant Oak\ntree cast 5 0 3\n\u001bOA\n:quit\n");

        assertThat(tiny.done).containsExactly("plant {name=Oak}", "cast {scores=5 0 3}", "plant {name=Oak}");
    }

    @Test
    void oneComesBackToWhereOneStood() throws IOException {
        type(":in trees\n:say good morning\n:quit\n");
        type(":quit\n");

        assertThat(shown).contains("[trees] ana: good morning", "ana in trees>");
    }

    @Test
    void outsideADemoNobodySpeaksAsSomebodyElse() throws IOException {
        pipe(":as ben\ntree who");

        assertThat(shown).contains("works in a demo only");
        assertThat(tiny.done).containsExactly("who ana ana");
    }

    @Test
    void whoIsMutedIsNotShown() throws IOException {
        talk = spoken -> {
            throw Refusal.because("moot.muted");
        };

        assertThat(pipe(":say something")).isEqualTo(1);
        assertThat(platform.at(Standpoint.LOBBY)).isEmpty();
    }

    @Test
    void privateAnswersAreVisiblyPrivateAndNotNoted() throws IOException {
        pipe("tree show\ntree plant Oak");

        assertThat(shown).contains("(only you)\n  A tree", "[lobby] Planted.");
        assertThat(platform.at(Standpoint.LOBBY)).hasSize(1);
    }

    @Test
    void withoutTheDatabaseOneReadsThatNothingWasRecorded() throws IOException {
        memory.unplug();

        assertThat(pipe("tree plant Oak")).isEqualTo(3);
        assertThat(shown).contains("Nothing was recorded.");
        memory.plugIn();
        assertThat(pipe("tree plant Oak")).isZero();
    }

    @Test
    void completionKnowsCommandsParametersAndValues() throws IOException {
        type("tree pla\t Oak\ntree de\tElm te\t tall\n:quit\n");

        assertThat(tiny.done).containsExactly("plant {name=Oak}", "describe {name=Elm, text=tall}");
    }

    private String shown = "";

    private int pipe(String lines) throws IOException {
        var out = new ByteArrayOutputStream();
        var in = new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
        int code = console().pipe(in, new PrintStream(out, true, StandardCharsets.UTF_8));
        shown = out.toString(StandardCharsets.UTF_8);
        return code;
    }

    /** Keys in a terminal that can do what most can. */
    private void type(String typed) throws IOException {
        var out = new ByteArrayOutputStream();
        var in = new ByteArrayInputStream(typed.replace('\n', '\r').getBytes(StandardCharsets.UTF_8));
        try (Terminal terminal = new DumbTerminal("moot", "xterm", in, out, StandardCharsets.UTF_8)) {
            terminal.setSize(new Size(80, 24));
            Attributes keys = terminal.getAttributes();
            keys.setControlChar(ControlChar.VINTR, 3);
            keys.setControlChar(ControlChar.VEOF, 4);
            keys.setLocalFlag(LocalFlag.ISIG, true);
            terminal.setAttributes(keys);
            console().talk(terminal);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        shown = out.toString(StandardCharsets.UTF_8);
    }

    private Console console() {
        var stores = memory.stores();
        var commands = new Commands(tiny.all());
        var doorkeeper = new TinyDoorkeeper(HOUSE);
        var bot = new Bot(
                platform,
                commands,
                new Dispatcher(commands, doorkeeper, stores.transaction(), stores.inbox(), HOUSE),
                new Form(commands, doorkeeper, stores.transaction()),
                new Signposts(stores.transaction(), stores.assemblies(), stores.halls(), stores.hangings()),
                spoken -> talk.hear(spoken),
                () -> {},
                memory.clock(),
                Optional.empty(),
                HOUSE);
        return new Console(bot, new ConsoleSettings(directory, name));
    }
}
