package org.moot.storage.copy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.moot.audit.Bytes;
import org.moot.conversation.Refusal;
import org.moot.storage.keys.FolderHouseKeys;
import org.moot.storage.keys.SignedMark;
import org.moot.storage.keys.SignedMark.Signed;
import org.moot.storage.keys.SignedNotes;

/**
 * A checkpoint of the record that somebody kept, as a hall, the web or a vote's bundle showed it: the newest one tells how far
 * the record had come, also where nothing else is left that knows.
 */
public final class KeptCheckpoint {
    private static final int ID_BYTES = 4;

    /** A signed note of the record: its name, its size, its root; the signature below. */
    private static final Pattern NOTE =
            Pattern.compile("(\\S+/audit\\n(\\d{1,18})\\n(\\S+)\\n)\\n\u2014 \\S+ (\\S+)\\n?");

    private final Path house;

    /** @param house the folder of the house's keys */
    public KeptCheckpoint(Path house) {
        this.house = house;
    }

    /**
     * Notes it beside the keys, unless what is noted there is newer.
     *
     * @throws Refusal {@code storage.copy-unread}, or {@code storage.copy-checkpoint} when this house did not sign it
     */
    public void note(Path file) {
        Signed kept = read(file);
        var mark = new SignedMark(house);
        if (mark.noted().filter(it -> it.size() >= kept.size()).isEmpty()) {
            mark.note(kept);
        }
    }

    private Signed read(Path file) {
        try {
            Matcher note = NOTE.matcher(Files.readString(file).replace("\r\n", "\n"));
            var seal = new SignedNotes(new FolderHouseKeys(house).receipts());
            boolean isOurs = note.matches()
                    && signature(note.group(4))
                            .filter(it -> seal.isSigned(note.group(1), it))
                            .isPresent();
            Refusal.unless(isOurs, "storage.copy-checkpoint", file.toString());
            return new Signed(
                    Long.parseLong(note.group(2)),
                    Bytes.of(Base64.getDecoder().decode(note.group(3))).hex());
        } catch (IOException e) {
            throw Refusal.because(
                    "storage.copy-unread", file.toString(), e.getClass().getSimpleName());
        }
    }

    private static Optional<Bytes> signature(String line) {
        try {
            byte[] both = Base64.getDecoder().decode(line);
            return both.length > ID_BYTES
                    ? Optional.of(Bytes.of(Arrays.copyOfRange(both, ID_BYTES, both.length)))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
