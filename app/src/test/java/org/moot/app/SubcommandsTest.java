package org.moot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an operator types behind {@code ./moot}, what it answers, and with which exit code. */
class SubcommandsTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int moot(Map<String, String> environment, String... arguments) {
        return new Subcommands(environment, printing(out), printing(err)).run(List.of(arguments));
    }

    private static PrintStream printing(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complained() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "help"})
    void helpListsEverySubcommandAndIsNoFault(String asked) {
        assertThat(moot(Map.of(), asked)).isZero();
        assertThat(said())
                .contains("./moot demo", "./moot serve", "./moot play FILE", "./moot commands", ".env.example");
        assertThat(complained()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "vtoe, There is no subcommand vtoe.",
        "--bogus, There is no subcommand --bogus.",
        "serve now, ./moot serve does not understand now.",
        "demo ana ben, ./moot demo does not understand ben.",
        "demo --help, ./moot demo does not understand --help.",
        "commands all, ./moot commands does not understand all.",
        "discord, ./moot discord takes one word: invite.",
        "matrix, ./moot matrix takes one word: check or recovery-key.",
        "matrix leave, ./moot matrix takes one word: check or recovery-key.",
        "discord leave, ./moot discord takes one word: invite.",
        "backup, ./moot backup takes a file: where the copy goes.",
        "backup one two, ./moot backup takes a file: where the copy goes.",
        "restore --keys, ./moot restore takes a file: the copy.",
        "doctor now, ./moot doctor does not understand now.",
    })
    void whatIsNotUnderstoodIsNamedWithWhatThereIsAndStartsNothing(String typed, String fault) {
        assertThat(moot(inFolder(Map.of()), typed.split(" "))).isEqualTo(2);
        assertThat(complained()).startsWith(fault).contains("./moot play FILE");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void theInvitationToDiscordIsPrintedAndNeverTheToken() {
        String token = "MTQ3Nzk2ODcxMDg2MDgwMDAwMQ==.a-secret.another-secret";
        assertThat(moot(inFolder(Map.of("MOOT_DISCORD_TOKEN", token)), "discord", "invite"))
                .isZero();
        assertThat(said())
                .contains("client_id=1477968710860800001&scope=bot+applications.commands&permissions=")
                .doesNotContain("secret");
        assertThat(moot(inFolder(Map.of()), "discord", "invite")).isEqualTo(1);
        assertThat(complained()).contains("MOOT_DISCORD_TOKEN");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aCopyIsSealedUnderAPassphraseThatIsOneAndNeverAnArgument() throws IOException {
        String file = folder.resolve("copy").toString();
        assertThat(moot(inFolder(Map.of("MOOT_BACKUP_PASSPHRASE", "short")), "backup", file))
                .isEqualTo(1);
        assertThat(complained()).startsWith("The passphrase has to have at least 12 characters");
        err.reset();

        Path empty = Files.createFile(folder.resolve("passphrase"));
        var fromFile = inFolder(Map.of("MOOT_BACKUP_PASSPHRASE_FILE", empty.toString()));
        assertThat(moot(fromFile, "restore", file)).isEqualTo(1);
        assertThat(complained()).startsWith("There is nothing in the file of MOOT_BACKUP_PASSPHRASE_FILE");
        err.reset();

        Files.writeString(empty, "correct horse battery\nanother line");
        assertThat(moot(fromFile, "backup", file)).isEqualTo(1);
        assertThat(complained()).startsWith("There is nothing to copy here");
        assertThat(folder.resolve("data")).doesNotExist();
        assertThat(folder.resolve("copy")).doesNotExist();
        err.reset();

        assertThat(moot(fromFile, "restore", empty.toString())).isEqualTo(1);
        assertThat(complained()).startsWith("This file is no copy that Moot made");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void playWithoutAFileSaysWhichFilesThereAre() {
        assertThat(moot(Map.of(), "play")).isEqualTo(2);
        assertThat(complained()).contains("./moot play console-adapter/src/test/transcripts/*.txt");
    }

    @Test
    void aTranscriptThatIsNotThereOrIsNoneIsToldWithoutStartingADatabase() throws IOException {
        assertThat(moot(inFolder(Map.of()), "play", "nowhere.txt")).isEqualTo(2);
        assertThat(complained()).isEqualToIgnoringNewLines("nowhere.txt cannot be read.");
        err.reset();

        Path none = Files.writeString(folder.resolve("none.txt"), "hello\n");
        assertThat(moot(inFolder(Map.of()), "play", none.toString())).isEqualTo(2);
        assertThat(complained()).contains("none.txt is no transcript: line 1 is no comment");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    @Tag("slow")
    void playEndsWithOneAtTheFirstDifferenceAndNamesItsLine() throws IOException {
        Path right = transcript("right.txt", "ana> welcome\n  …\n");
        Path wrong = transcript("wrong.txt", "ana> moot list\n  (only ana) There are a thousand moots.\n");
        Map<String, String> here = Map.of("MOOT_DATA", Target.SHARED.toString());

        assertThat(moot(here, "play", right.toString(), wrong.toString(), right.toString()))
                .isEqualTo(1);
        assertThat(said()).containsOnlyOnce("played");
        assertThat(complained()).contains("wrong.txt differs at line 3", "moot list", "There are a thousand moots.");
    }

    private Path transcript(String name, String lines) throws IOException {
        return Files.writeString(folder.resolve(name), "start: 2026-11-02 10:00 Europe/London\n\n" + lines);
    }

    @ParameterizedTest
    @CsvSource({
        "MOOT_ZONE, Mars, demo",
        "MOOT_HEALTH_PORT, eighty, serve",
        "MOOT_STOP_SECONDS, 0, demo",
        "MOOT_TYPO, 1, serve",
        "DATABASE_URL, mysql://somewhere/moot, serve",
        "DATABASE_PASSWORD, alone, serve",
    })
    void aWrongSettingStopsTheStartBeforeAnythingIsTouched(String name, String value, String subcommand) {
        assertThat(moot(inFolder(Map.of(name, value)), subcommand)).isEqualTo(1);
        assertThat(complained())
                .startsWith("The setting " + name + " is wrong: ")
                .contains("For example: ")
                .endsWith("Nothing was started.\n");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aDataFolderThatIsAFileIsAWrongSetting() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "here already");

        assertThat(moot(Map.of("MOOT_DATA", file.resolve("moot").toString()), "serve"))
                .isEqualTo(1);
        assertThat(complained()).startsWith("The setting MOOT_DATA is wrong: ").contains("For example: MOOT_DATA=");
        assertThat(file).hasContent("here already");
    }

    @Test
    void aPortThatIsTakenStopsTheStartBeforeADatabaseIsMade() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());

            assertThat(moot(inFolder(Map.of("MOOT_HEALTH_PORT", port)), "serve"))
                    .isEqualTo(1);
        }
        assertThat(complained()).startsWith("The port for health is taken by another program. Set MOOT_HEALTH_PORT");
        assertThat(folder.resolve("data")).isEmptyDirectory();
    }

    @Test
    void aPortForThePagesThatIsTakenStopsItTooAndIsNamed() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());

            assertThat(moot(inFolder(Map.of("MOOT_HEALTH_PORT", "0", "MOOT_WEB_PORT", port)), "serve"))
                    .isEqualTo(1);
        }
        assertThat(complained()).startsWith("The port for the pages is taken by another program. Set MOOT_WEB_PORT");
    }

    private Map<String, String> inFolder(Map<String, String> more) {
        var all = new java.util.HashMap<>(more);
        all.put("MOOT_DATA", folder.resolve("data").toString());
        return all;
    }
}
