package org.moot.app.copy;

import java.io.Console;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.moot.app.settings.CopySettings;

/** The passphrase of copies: from a file, from the environment, or typed unseen; never an argument, which others could read. */
final class Passphrase {
    private static final int SHORTEST = 12;

    private final CopySettings settings;
    private final Optional<Console> terminal;

    Passphrase(CopySettings settings) {
        this.settings = settings;
        this.terminal = Optional.ofNullable(System.console()).filter(Console::isTerminal);
    }

    /** It cannot be had, or is none that protects anything. */
    static final class None extends RuntimeException {
        None(String words) {
            super(words, null, false, false);
        }
    }

    /** Typed twice, because nobody can open the copy after a slip. */
    char[] forSealing() {
        char[] passphrase = given().orElseGet(() -> {
            char[] first = typed("Passphrase for the copy, at least " + SHORTEST + " characters: ");
            if (!Arrays.equals(first, typed("The same again: "))) {
                throw new None("The two are not the same. Nothing was written.");
            }
            return first;
        });
        if (passphrase.length < SHORTEST) {
            throw new None("The passphrase has to have at least " + SHORTEST
                    + " characters; five words that have nothing to do with each other are good. Nothing was written.");
        }
        return passphrase;
    }

    char[] forOpening() {
        return given().orElseGet(() -> typed("Passphrase of the copy: "));
    }

    private Optional<char[]> given() {
        return settings.file()
                .map(Passphrase::firstLine)
                .or(settings::passphrase)
                .map(String::toCharArray);
    }

    private static String firstLine(Path file) {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            return lines.findFirst()
                    .orElseThrow(() -> new None("There is nothing in the file of MOOT_BACKUP_PASSPHRASE_FILE."));
        } catch (IOException e) {
            throw new None("The file of MOOT_BACKUP_PASSPHRASE_FILE cannot be read.");
        }
    }

    private char[] typed(String question) {
        return terminal.flatMap(it -> Optional.ofNullable(it.readPassword("%s", question)))
                .orElseThrow(
                        () -> new None("There is no terminal to type the passphrase in: set MOOT_BACKUP_PASSPHRASE_FILE"
                                + " to a file whose first line it is, or MOOT_BACKUP_PASSPHRASE."));
    }
}
