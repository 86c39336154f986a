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
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/** What happened on the console, written through to the disk before anybody is told. One process at a time has it. */
final class Journal implements Closeable {
    private final Path path;
    private final FileChannel lock;
    private FileChannel file;

    private Journal(Path path, FileChannel lock, FileChannel file) {
        this.path = path;
        this.lock = lock;
        this.file = file;
    }

    /**
     * @throws Taken when another process has it
     */
    static Journal in(Path directory) throws IOException {
        Files.createDirectories(directory);
        Path path = directory.resolve("journal");
        FileChannel lock = FileChannel.open(
                directory.resolve("journal.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (locked(lock).isEmpty()) {
            lock.close();
            throw new Taken(path);
        }
        return new Journal(path, lock, opened(path));
    }

    private static Optional<FileLock> locked(FileChannel lock) throws IOException {
        try {
            return Optional.ofNullable(lock.tryLock());
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        }
    }

    private static FileChannel opened(Path path) throws IOException {
        FileChannel file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        Private.keep(path);
        return file;
    }

    /** What was written so far. A last line that a crash tore is left behind, and so is a damaged one. */
    List<Entry> read() throws IOException {
        String all = Files.readString(path, StandardCharsets.UTF_8);
        if (!all.isEmpty() && !all.endsWith("\n")) {
            write(file, "\n");
        }
        return all.lines().map(Entry::read).flatMap(Optional::stream).toList();
    }

    /** Returns when the disk has it. */
    void append(Entry entry) {
        try {
            write(file, entry.written() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts a shorter journal that says the same in the place of this one, whole or not at all. */
    void shorten(List<Entry> entries) throws IOException {
        Path fresh = path.resolveSibling("journal.new");
        Files.deleteIfExists(fresh);
        var words = new StringBuilder();
        entries.forEach(entry -> words.append(entry.written()).append('\n'));
        try (FileChannel shorter = opened(fresh)) {
            write(shorter, words.toString());
        }
        Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        file.close();
        file = opened(path);
    }

    private static void write(FileChannel file, String words) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(words.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
        file.force(false);
    }

    @Override
    public void close() throws IOException {
        file.close();
        lock.close();
    }

    /** Another process has the journal. */
    static final class Taken extends IOException {
        Taken(Path path) {
            super("in use by another process: " + path);
        }
    }
}
