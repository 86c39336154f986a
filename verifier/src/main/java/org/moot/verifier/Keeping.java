package org.moot.verifier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Remembers the last checkpoint of each log in a folder of one's own, so that a log that was changed since shows. */
record Keeping(Path folder) {

    String compared(Checkpoint now, Map<Long, List<byte[]>> proofs) throws Unreadable, Report.Missing {
        Path file = folder.resolve(now.origin().replaceAll("[^A-Za-z0-9.-]", "_") + ".txt");
        try {
            Files.createDirectories(folder);
            if (!Files.exists(file)) {
                Files.writeString(file, now.text());
                return "kept for the next time: %d entries".formatted(now.size());
            }
            String[] lines = Files.readString(file).split("\n");
            if (lines.length < 3 || !lines[0].equals(now.origin()) || !lines[1].matches("[0-9]{1,16}")) {
                throw new Unreadable("what was kept in %s is no checkpoint of this log".formatted(file.getFileName()));
            }
            return compared(Long.parseLong(lines[1]), Digest.fromBase64(lines[2]), now, proofs, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String compared(long size, byte[] root, Checkpoint now, Map<Long, List<byte[]>> proofs, Path file)
            throws Unreadable, Report.Missing, IOException {
        List<byte[]> proof = proofs.getOrDefault(size, List.of());
        if (size > now.size()) {
            throw new Report.Missing("a later one is kept, of %d entries; nothing here contradicts it".formatted(size));
        }
        if (size < now.size() && proof.isEmpty()) {
            throw new Report.Missing("the bundle has no proof for the one that is kept, of %d entries".formatted(size));
        }
        if (!Tree.begins(size, root, now.size(), now.root(), proof)) {
            throw new Unreadable(
                    "the record is NOT the one that was kept at %d entries: it was changed, or shown differently to different people"
                            .formatted(size));
        }
        Files.writeString(file, now.text());
        return "it begins with the one that was kept, of %d entries".formatted(size);
    }
}
