package org.moot.storage.keys;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.moot.conversation.Refusal;

/**
 * The random name of a key folder, and the installation that made it; both stand in a file of the folder.
 *
 * @param id the database knows it
 */
public record FolderName(UUID id, UUID installation) {
    private static final String NAME = "folder.id";

    /**
     * Empty where there is no folder, or nothing in it.
     *
     * @throws Refusal {@code storage.keys-foreign} when what is there is no name
     */
    public static Optional<FolderName> in(Path folder) {
        return Files.isDirectory(folder)
                ? KeyFolder.at(folder).read(NAME).map(bytes -> read(bytes, folder))
                : Optional.empty();
    }

    private static FolderName read(byte[] bytes, Path folder) {
        try {
            String[] parts = new String(bytes, StandardCharsets.US_ASCII).split(" ", -1);
            return new FolderName(UUID.fromString(parts[0]), UUID.fromString(parts[1]));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException damaged) {
            throw Refusal.because("storage.keys-foreign", folder.toString());
        }
    }

    /**
     * Makes the folder and its name, where there is none; another instance may be faster.
     *
     * @throws Refusal {@code storage.keys-foreign} when another installation made it
     */
    public static FolderName begun(Path folder, UUID installation) {
        String line = UUID.randomUUID() + " " + installation;
        KeyFolder.at(folder).putOnce(NAME, line.getBytes(StandardCharsets.US_ASCII));
        return in(folder).orElseThrow().of(installation, folder);
    }

    /** @throws Refusal {@code storage.keys-foreign} when another installation made it */
    public FolderName of(UUID expected, Path folder) {
        Refusal.unless(installation.equals(expected), "storage.keys-foreign", folder.toString());
        return this;
    }
}
