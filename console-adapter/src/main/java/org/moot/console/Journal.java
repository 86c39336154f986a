package org.moot.console;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What happened on the console, written through to the disk before anybody is told. One process at a time has it. */
final class Journal implements Closeable {
    private final FileChannel file;

    private Journal(FileChannel file) {
        this.file = file;
    }

    /**
     * @throws Taken when another process has it
     */
    static Journal in(Path directory) throws IOException {
        Files.createDirectories(directory);
        Path path = directory.resolve("journal");
        FileChannel file = FileChannel.open(
                path, Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE));
        if (lock(file).isEmpty()) {
            file.close();
            throw new Taken(path);
        }
        Private.keep(path);
        return new Journal(file);
    }

    private static Optional<FileLock> lock(FileChannel file) throws IOException {
        try {
            return Optional.ofNullable(file.tryLock());
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        }
    }

    /** What was written so far. A last line that a crash tore is left behind, and so is a damaged one. */
    List<Entry> read() throws IOException {
        file.position(0);
        // the channel stays open: it holds the lock
        String all = new String(java.nio.channels.Channels.newInputStream(file).readAllBytes(), StandardCharsets.UTF_8);
        file.position(file.size());
        if (!all.isEmpty() && !all.endsWith("\n")) {
            write("\n");
        }
        return all.lines().map(Entry::read).flatMap(Optional::stream).toList();
    }

    /** Returns when the disk has it. */
    void append(Entry entry) {
        try {
            write(entry.written() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String words) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(words.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
        file.force(false);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /** Another process has the journal. */
    static final class Taken extends IOException {
        Taken(Path path) {
            super("in use by another process: " + path);
        }
    }
}
