package org.moot.console;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.moot.conversation.Block;

/** Files that people were given, in a folder beside the journal, for their owner alone. */
final class Documents {
    private static final int MOST_OF_A_NAME = 1000;

    private final Path folder;

    Documents(Path folder) {
        this.folder = folder;
    }

    /** The file, which is the same one when the same is kept again; empty when the disk refuses. */
    Optional<Path> keep(Block.Document document) {
        try {
            Files.createDirectories(folder);
            Private.keepFolder(folder);
            return IntStream.rangeClosed(1, MOST_OF_A_NAME)
                    .mapToObj(number -> folder.resolve(numbered(document.name(), number)))
                    .filter(path -> isKept(path, document.content().toArray()))
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** False when there is another file of that name, or the disk refuses. */
    private static boolean isKept(Path path, byte[] content) {
        try {
            Files.createFile(path);
            Private.keep(path);
            Files.write(path, content, StandardOpenOption.WRITE);
            return true;
        } catch (FileAlreadyExistsException e) {
            return holds(path, content);
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean holds(Path path, byte[] content) {
        try {
            return Arrays.equals(Files.readAllBytes(path), content);
        } catch (IOException e) {
            return false;
        }
    }

    /** The second {@code a.json} is {@code a-2.json}. */
    private static String numbered(String name, int number) {
        int dot = name.lastIndexOf('.');
        int end = dot < 0 ? name.length() : dot;
        return number == 1 ? name : name.substring(0, end) + "-" + number + name.substring(end);
    }
}
