package org.moot.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moot.conversation.Block;

class DocumentsTest {
    @TempDir
    private Path directory;

    private Path kept(String name, String content) {
        return new Documents(directory.resolve("documents"))
                .keep(new Block.Document(name, content))
                .orElseThrow();
    }

    @Test
    void aFileHoldsWhatWasGiven() throws IOException {
        Path kept = kept("export.json", "{\"name\": \"Żaneta\"}\n");

        assertThat(kept).hasFileName("export.json");
        assertThat(Files.readString(kept)).isEqualTo("{\"name\": \"Żaneta\"}\n");
    }

    @Test
    void theSameIsKeptOnceAndAnotherUnderANameOfItsOwn() {
        assertThat(kept("export.json", "a")).isEqualTo(kept("export.json", "a"));
        assertThat(kept("export.json", "b")).hasFileName("export-2.json");
        assertThat(kept("export.json", "a")).hasFileName("export.json");
    }

    @Test
    void onlyItsOwnerReadsIt() throws IOException {
        assumeTrue(directory.getFileSystem().supportedFileAttributeViews().contains("posix"), "no posix file system");
        Path kept = kept("export.json", "a");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kept)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kept.getParent())))
                .isEqualTo("rwx------");
    }

    @Test
    void whereNothingCanBeWrittenNothingIsKept() throws IOException {
        Path file = Files.createFile(directory.resolve("a-file"));

        assertThat(new Documents(file.resolve("documents")).keep(new Block.Document("export.json", "a")))
                .isEmpty();
    }
}
