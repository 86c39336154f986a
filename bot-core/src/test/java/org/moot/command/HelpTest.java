package org.moot.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moot.conversation.Words;
import org.moot.scene.Scene;

class HelpTest {
    private static final int PHONE_LINES = 20;
    private static final int PHONE_COLUMNS = 80;
    private static final Words WORDS = new Words();

    private final Scene scene = new Scene();

    static Stream<Command> commands() {
        return new Scene().core().commands().all().stream();
    }

    @Test
    void helpFitsOnAPhoneScreen() {
        String help = scene.says("ana", "help").words();

        assertThat(help.lines()).hasSizeLessThanOrEqualTo(PHONE_LINES);
        assertThat(help.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(PHONE_COLUMNS));
    }

    @Test
    void aGroupShowsItsCommands() {
        assertThat(scene.says("ana", "help assembly").words())
                .contains("assembly found: Founds an assembly", "assembly join: Joins an assembly.");
    }

    @Test
    void aCommandShowsItsParametersItsRightAndWhoReadsTheAnswer() {
        assertThat(scene.says("ana", "help member admit").words())
                .contains(
                        "For example: member admit ana",
                        "person: needed, such as ana",
                        "constituency: can be left out; such as leeds-north",
                        "Who may: the holder of the membership office",
                        "Who reads the answer: only you");
    }

    @Test
    void aGroupOfOneCommandIsThatCommand() {
        assertThat(scene.says("ana", "help welcome").words()).contains("Says what this is");
    }

    @Test
    void anUnknownWordIsAnsweredWithTheNearest() {
        assertThat(scene.says("ana", "help assembly jion").words()).contains("assembly join");
    }

    @Test
    void whatOnlyTheClockGivesIsNotShown() {
        assertThat(scene.says("ana", "help moot end-measure").key()).isEqualTo("help.unknown");
        assertThat(scene.says("ana", "help moot").words()).doesNotContain("end-measure");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandIsDocumented(Command command) {
        assertThat(WORDS.has(HelpWords.key(command), Locale.ENGLISH)).isTrue();
        assertThat(WORDS.has("help.right." + command.needs().key(), Locale.ENGLISH))
                .isTrue();
    }

    @Test
    void everyGroupIsDocumented() {
        assertThat(scene.core().commands().groups())
                .allMatch(group -> WORDS.has("help.group." + group, Locale.ENGLISH));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void noParameterIsNamedTwiceInACommand(Command command) {
        assertThat(command.parameters().stream().map(Parameter::name)).doesNotHaveDuplicates();
    }
}
