package org.moot.storage.copy;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.HexFormat;
import org.moot.conversation.Refusal;

/** A file of mode 0600 that is there whole or not at all: filled and flushed beside its place, and only then named. */
final class NewFile {
    private final Path file;
    private final boolean replaces;

    private NewFile(Path file, boolean replaces) {
        this.file = file.toAbsolutePath();
        this.replaces = replaces;
    }

    /** What fills it. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** @throws Refusal {@code storage.copy-exists} where there is a file already, now or when it is whole */
    static void put(Path file, Content content) {
        Refusal.when(Files.exists(file), "storage.copy-exists", file.toString());
        new NewFile(file, false).put(content);
    }

    /** In the place of one that may be there. */
    static void replace(Path file, Content content) {
        new NewFile(file, true).put(content);
    }

    private void put(Content content) {
        Path draft = file.resolveSibling(
                "." + file.getFileName() + "." + HexFormat.of().toHexDigits(new SecureRandom().nextLong()));
        try {
            try {
                fill(draft, content);
                name(draft);
            } finally {
                Files.deleteIfExists(draft);
            }
            keepName();
        } catch (FileAlreadyExistsException e) {
            throw Refusal.because("storage.copy-exists", file.toString());
        } catch (IOException e) {
            throw refusal(e);
        }
    }

    private Refusal refusal(IOException fault) {
        boolean isFull = String.valueOf(fault.getMessage()).contains("No space left")
                || String.valueOf(fault.getMessage()).contains("quota")
                || String.valueOf(fault.getMessage()).contains("not enough space");
        String why = fault instanceof FileSystemException system && system.getReason() != null
                ? system.getReason()
                : fault.getClass().getSimpleName();
        return isFull
                ? Refusal.because("storage.copy-full", file.toString())
                : Refusal.because("storage.copy-unwritten", file.toString(), why);
    }

    private static void fill(Path draft, Content content) throws IOException {
        var options = EnumSet.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
        FileAttribute<?>[] onlyOwner =
                draft.getFileSystem().supportedFileAttributeViews().contains("posix")
                        ? new FileAttribute<?>[] {
                            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                        }
                        : new FileAttribute<?>[0];
        try (var channel = FileChannel.open(draft, options, onlyOwner);
                var out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    /** A link cannot take the place of a file that somebody made meanwhile; some file systems have none. */
    private void name(Path draft) throws IOException {
        if (replaces) {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            return;
        }
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (UnsupportedOperationException | FileSystemException e) {
            Files.move(draft, file);
        }
    }

    private void keepName() throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (var folder = FileChannel.open(file.getParent(), StandardOpenOption.READ)) {
                folder.force(true);
            }
        }
    }
}
