package org.moot.audit;

import java.time.Instant;
import java.util.Base64;

/**
 * What a log was at one size, signed: whoever keeps one can tell later whether anything before it was changed. Source: C2SP
 * tlog-checkpoint, a signed note.
 *
 * @param origin names the log, for ever
 * @param size how many leaves
 * @param note the whole text with its signature
 */
public record Checkpoint(String origin, long size, Bytes root, String note, Instant at) {

    /** Signed in the name of the house, under the origin as the key's name. */
    public static Checkpoint signed(String origin, long size, Bytes root, HouseSeal house, Instant at) {
        String text = "%s\n%d\n%s\n".formatted(origin, size, Base64.getEncoder().encodeToString(root.toArray()));
        return new Checkpoint(origin, size, root, SignedNote.of(text, origin, house), at);
    }
}
