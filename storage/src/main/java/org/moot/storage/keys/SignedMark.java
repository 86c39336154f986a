package org.moot.storage.keys;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How far the record was signed, noted beside the keys of the house, of which the newest copy is kept: a database that never
 * had this checkpoint was restored from an older copy, and others may hold what it does not know of any more.
 */
public final class SignedMark {
    private static final String NAME = "record.last";

    private final Path folder;

    /** @param house the folder of the house's keys */
    public SignedMark(Path house) {
        this.folder = house;
    }

    /**
     * @param size how many entries
     * @param root over them, in hex
     */
    public record Signed(long size, String root) {}

    /** Empty where nothing was ever noted. */
    public Optional<Signed> noted() {
        return Files.isDirectory(folder) ? KeyFolder.at(folder).read(NAME).flatMap(SignedMark::read) : Optional.empty();
    }

    private static Optional<Signed> read(byte[] bytes) {
        String line = new String(bytes, StandardCharsets.US_ASCII).strip();
        return line.matches("\\d{1,18} [0-9a-f]{64}")
                ? Optional.of(new Signed(
                        Long.parseLong(line.substring(0, line.indexOf(' '))), line.substring(line.indexOf(' ') + 1)))
                : Optional.empty();
    }

    /** What is noted was committed. */
    public void note(Signed signed) {
        if (!noted().equals(Optional.of(signed))) {
            String line = signed.size() + " " + signed.root() + "\n";
            KeyFolder.at(folder).put(NAME, line.getBytes(StandardCharsets.US_ASCII));
        }
    }
}
