package org.moot.storage.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.moot.vote.Bytes;
import org.moot.vote.VoteId;
import org.moot.vote.VoteKeys;

/**
 * One file a key, in a folder that only the service can read (0700, files 0600). Several instances may share the folder. A
 * key appears whole or not at all, and once; a destroyed one leaves a mark, so that it is never made anew: a fresh key over an
 * open vote would give everybody a second slot.
 *
 * <p>Keep the folder out of every backup: a copy of a key lets whoever has the database of that time link ballots to persons.
 */
public final class FolderVoteKeys implements VoteKeys {
    private static final int LENGTH = 32;
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

    private final Path folder;
    private final boolean posix;
    private final SecureRandom random = new SecureRandom();

    /**
     * Makes the folder where there is none.
     *
     * @throws UncheckedIOException when it cannot be made, or not be kept from others
     */
    public FolderVoteKeys(Path folder) {
        this.folder = folder;
        this.posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        attempt(() -> {
            Files.createDirectories(folder, only(FOLDER));
            if (posix) {
                Files.setPosixFilePermissions(folder, FOLDER);
            }
        });
    }

    @Override
    public void make(VoteId vote) {
        attempt(() -> {
            if (!Files.exists(mark(vote)) && !Files.exists(key(vote))) {
                putInPlace(vote);
            }
        });
    }

    /** A file of its own is filled and only then gets the name, which it cannot get when another instance was first. */
    private void putInPlace(VoteId vote) throws IOException {
        Path fresh = folder.resolve(fresh(vote) + ".new");
        try {
            fill(fresh);
            Files.createLink(key(vote), fresh);
        } catch (FileAlreadyExistsException | NoSuchFileException e) {
            // another instance made it, and that one is the key; or it was destroyed in the meantime
        } finally {
            Files.deleteIfExists(fresh);
        }
        if (Files.exists(mark(vote))) {
            Files.deleteIfExists(key(vote));
        }
        keepNames();
    }

    private void fill(Path fresh) throws IOException {
        byte[] bytes = new byte[LENGTH];
        random.nextBytes(bytes);
        write(fresh, bytes, StandardOpenOption.CREATE_NEW);
    }

    @Override
    public Optional<Bytes> link(VoteId vote) {
        try {
            byte[] bytes = Files.readAllBytes(key(vote));
            if (bytes.length != LENGTH) {
                throw new IllegalStateException("the link key of vote " + vote + " is damaged");
            }
            return Optional.of(Bytes.of(bytes));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("the link key of vote " + vote + " cannot be read", e);
        }
    }

    @Override
    public void destroy(VoteId vote) {
        attempt(() -> {
            write(mark(vote), new byte[0], StandardOpenOption.CREATE);
            keepNames();
            takeAway(vote);
            wipe(vote);
            keepNames();
        });
    }

    /** So that nobody reads it while it is overwritten. */
    private void takeAway(VoteId vote) throws IOException {
        try {
            Files.move(key(vote), folder.resolve(fresh(vote) + ".dying"), StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException e) {
            // there was none, or another instance was faster
        }
    }

    /** Everything of this vote but the mark, also what a crash left; overwritten first, as far as the disk goes along. */
    private void wipe(VoteId vote) throws IOException {
        try (var leftovers = Files.newDirectoryStream(folder, name(vote) + ".*")) {
            for (Path leftover : leftovers) {
                if (!leftover.equals(mark(vote))) {
                    wipe(leftover);
                }
            }
        }
    }

    private void wipe(Path leftover) throws IOException {
        try {
            write(leftover, new byte[LENGTH], StandardOpenOption.WRITE);
        } catch (NoSuchFileException e) {
            // another instance was faster
        }
        Files.deleteIfExists(leftover);
    }

    private void write(Path file, byte[] bytes, StandardOpenOption how) throws IOException {
        var options = EnumSet.of(StandardOpenOption.WRITE, how);
        try (var channel = FileChannel.open(file, options, only(FILE))) {
            var buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    /** Makes sure that names put into or taken from the folder are so after a power cut too. */
    private void keepNames() throws IOException {
        if (posix) {
            try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private FileAttribute<?>[] only(Set<PosixFilePermission> permissions) {
        return posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
                : new FileAttribute<?>[0];
    }

    private Path key(VoteId vote) {
        return folder.resolve(name(vote) + ".key");
    }

    private Path mark(VoteId vote) {
        return folder.resolve(name(vote) + ".gone");
    }

    private String fresh(VoteId vote) {
        return name(vote) + "." + HexFormat.of().toHexDigits(random.nextLong());
    }

    private static String name(VoteId vote) {
        return "vote-" + vote;
    }

    private static void attempt(Step step) {
        try {
            step.take();
        } catch (IOException e) {
            throw new UncheckedIOException("the folder of the vote keys cannot be used", e);
        }
    }

    /** Something with files. */
    private interface Step {
        void take() throws IOException;
    }
}
