package org.moot.storage.server;

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
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.moot.conversation.Refusal;

/**
 * The directory where everything is that outlives the program, held by one running program at a time. Whoever holds it may
 * take the database in it for its own; nobody else touches that.
 */
public final class DataDirectory implements AutoCloseable {

    private final Path directory;
    private final FileChannel channel;
    private final FileLock lock;

    private DataDirectory(Path directory, FileChannel channel, FileLock lock) {
        this.directory = directory;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Makes the directory if need be, and holds it until closed.
     *
     * @throws Refusal {@code storage.in-use} when another program holds it
     */
    public static DataDirectory hold(Path wanted) {
        Path directory = wanted.toAbsolutePath().normalize();
        try {
            Files.createDirectories(directory);
            onlyForOwner(directory, "rwx------");
            FileChannel channel = FileChannel.open(
                    directory.resolve("lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
            return hold(directory, channel);
        } catch (IOException e) {
            throw Refusal.because("storage.directory", directory.toString());
        }
    }

    private static DataDirectory hold(Path directory, FileChannel channel) throws IOException {
        Optional<FileLock> lock = tryLock(channel);
        if (lock.isEmpty()) {
            String holder = Files.readString(directory.resolve("lock")).strip();
            channel.close();
            throw Refusal.because("storage.in-use", directory.toString(), holder);
        }
        byte[] me = Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII);
        channel.truncate(0).write(ByteBuffer.wrap(me), 0);
        return new DataDirectory(directory, channel, lock.get());
    }

    private static Optional<FileLock> tryLock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException e) {
            return Optional.empty(); // held by this very program
        }
    }

    Path postgres() {
        return directory.resolve("postgres");
    }

    /** Stands while the database is being made for the first time; what it stands beside holds nothing yet. */
    Path beingMade() {
        return directory.resolve("postgres.being-made");
    }

    Path log() throws IOException {
        Path log = directory.resolve("postgres.log");
        if (Files.notExists(log)) {
            Files.createFile(log);
            onlyForOwner(log, "rw-------");
        }
        return log;
    }

    /** A file with the database's password, readable by its owner only; made at the first start. */
    Path password() throws IOException {
        Path file = directory.resolve("postgres.password");
        if (Files.notExists(file)) {
            byte[] random = new byte[32];
            new SecureRandom().nextBytes(random);
            Path draft = Files.createTempFile(directory, "postgres", ".password");
            onlyForOwner(draft, "rw-------");
            Files.writeString(draft, HexFormat.of().formatHex(random));
            Files.move(draft, file);
        }
        return file;
    }

    static void onlyForOwner(Path path, String permissions) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    @Override
    public void close() {
        try {
            lock.release();
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
