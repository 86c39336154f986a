package org.moot.storage.copy;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.moot.conversation.Refusal;
import org.moot.storage.keys.FolderHouseKeys;
import org.moot.storage.keys.FolderName;

/**
 * A copy of the folder with the house's keys, in a file of its own: the newest alone is kept, because an older one would bring
 * back who was forgotten. A copy of the database needs one that is as new as itself, or newer.
 */
public final class HouseFolder {
    private static final String WORDS = "moot keys 1";
    private static final int LARGEST = 512 * 1024 * 1024;

    private final Path folder;

    public HouseFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes the file, in the place of an older copy of the same keys under the same passphrase.
     *
     * @throws Refusal {@code storage.copy-exists} when something else is there
     */
    public void into(Path file, char[] passphrase) {
        String name = FolderName.in(folder)
                .map(it -> it.id().toString())
                .orElseThrow(() -> Refusal.because("storage.copy-nothing"));
        Refusal.when(Files.exists(file) && !isOlder(file, name, passphrase), "storage.copy-exists", file.toString());
        NewFile.Content content = out -> {
            try (var sealed = new SealingStream(out, CopySeal.Kind.KEYS, passphrase);
                    var data = new DataOutputStream(new BufferedOutputStream(sealed))) {
                write(data, name);
            }
        };
        if (Files.exists(file)) {
            NewFile.replace(file, content);
        } else {
            NewFile.put(file, content);
        }
    }

    private static boolean isOlder(Path file, String name, char[] passphrase) {
        try (var in = opened(file, passphrase)) {
            return in.readUTF().equals(WORDS) && in.readUTF().equals(name);
        } catch (IOException | Refusal e) {
            return false;
        }
    }

    private void write(DataOutputStream out, String name) throws IOException {
        out.writeUTF(WORDS);
        out.writeUTF(name);
        for (Path key : keys()) {
            byte[] bytes = Files.readAllBytes(key);
            out.writeUTF(key.getFileName().toString());
            out.writeInt(bytes.length);
            out.write(bytes);
        }
        out.writeUTF("");
    }

    /** Not what is just being written or destroyed. */
    private List<Path> keys() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(it -> isKey(it.getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isKey(String name) {
        return name.matches("[a-z][a-z0-9-]{0,40}\\.(key|keys|id|last)");
    }

    private static DataInputStream opened(Path file, char[] passphrase) throws IOException {
        return new DataInputStream(
                new BufferedInputStream(new OpeningStream(Files.newInputStream(file), CopySeal.Kind.KEYS, passphrase)));
    }

    /**
     * Makes the folder from a copy, whole or not at all; there must be none yet.
     *
     * @throws Refusal {@code storage.copy-…} when the copy cannot be opened, or {@code storage.copy-keys-there}
     */
    public void from(Path file, char[] passphrase) {
        Refusal.when(Files.exists(folder), "storage.copy-keys-there", folder.toString());
        try (var in = opened(file, passphrase)) {
            Files.createDirectories(folder.toAbsolutePath().getParent());
            Path draft = Files.createTempDirectory(folder.toAbsolutePath().getParent(), ".house"); // 0700
            try {
                read(in, draft);
                Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                clear(draft);
            }
        } catch (FileAlreadyExistsException e) {
            throw Refusal.because("storage.copy-keys-there", folder.toString());
        } catch (EOFException e) {
            throw Refusal.because("storage.copy-cut-off");
        } catch (IOException e) {
            throw Refusal.because(
                    "storage.copy-unread", file.toString(), e.getClass().getSimpleName());
        }
    }

    private static void read(DataInputStream in, Path into) throws IOException {
        Refusal.unless(in.readUTF().equals(WORDS), "storage.copy-newer-format");
        in.readUTF();
        for (String name = in.readUTF(); !name.isEmpty(); name = in.readUTF()) {
            int length = in.readInt();
            Refusal.unless(isKey(name) && length >= 0 && length <= LARGEST, "storage.copy-changed");
            byte[] bytes = in.readNBytes(length);
            Refusal.unless(bytes.length == length, "storage.copy-cut-off");
            FolderHouseKeys.put(into, name, bytes);
        }
        Refusal.unless(in.read() < 0, "storage.copy-changed");
    }

    private static void clear(Path draft) throws IOException {
        if (Files.exists(draft)) {
            try (Stream<Path> files = Files.list(draft)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(draft);
        }
    }
}
