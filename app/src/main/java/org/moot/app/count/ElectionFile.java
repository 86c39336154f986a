package org.moot.app.count;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/** Opens a file and finds out what it is: JSON by its name or its first character, a table otherwise. */
final class ElectionFile {
    private ElectionFile() {}

    static void read(Asked asked, LongConsumer watch, Reports reports) {
        if (Files.isDirectory(asked.file())) {
            throw Fault.of("folder");
        }
        try (var text = new Characters(Files.newInputStream(asked.file()), watch)) {
            Consumer<Election> take = election -> reports.take(Counted.of(election, asked));
            String title = String.valueOf(asked.file().getFileName());
            if (isJson(asked.file(), text)) {
                JsonFile.read(text, title, asked, reports::begin, take);
            } else {
                reports.begin(false);
                take.accept(CsvFile.read(text, title, asked));
            }
            reports.end();
        } catch (IOException | UncheckedIOException e) {
            throw unreadable(e);
        }
    }

    private static boolean isJson(Path file, Characters text) throws IOException {
        String name = file.toString().toLowerCase(Locale.ROOT);
        char first = text.first();
        return !name.endsWith(".csv") && (name.endsWith(".json") || first == '{' || first == '[');
    }

    private static Fault unreadable(Exception e) {
        return switch (e) {
            case NoSuchFileException _ -> Fault.of("no-file");
            case AccessDeniedException _ -> Fault.of("not-allowed");
            default -> Fault.of("unreadable");
        };
    }
}
