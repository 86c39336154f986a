package org.moot.verifier;

import java.util.Arrays;

/**
 * What a log was at a size, signed. Source: C2SP tlog-checkpoint.
 *
 * @param others how many more signatures there are, of whom nothing is known here
 */
record Checkpoint(String origin, long size, byte[] root, String text, int others) {
    private static final String LINE = "\u2014 ";
    private static final int ID = 4;
    private static final int ROOT = 32;

    /** Read, and signed by the key under its own name. */
    static Checkpoint read(String note, Key key) throws Unreadable {
        int end = note.indexOf("\n\n");
        if (end < 0 || !note.endsWith("\n")) {
            throw new Unreadable("it is no signed note");
        }
        String text = note.substring(0, end + 1);
        String[] lines = text.split("\n", -1);
        if (lines.length != 4 || !lines[1].matches("0|[1-9][0-9]{0,15}")) {
            throw new Unreadable("it has not the lines of a checkpoint");
        }
        byte[] root = Digest.fromBase64(lines[2]);
        if (root.length != ROOT || !lines[0].equals(key.name())) {
            throw new Unreadable("its root or its origin is not what it has to be");
        }
        String[] signatures = note.substring(end + 2, note.length() - 1).split("\n", -1);
        long good = Arrays.stream(signatures).filter(it -> isBy(key, text, it)).count();
        if (good != 1) {
            throw new Unreadable("it is not signed by the key of its log");
        }
        return new Checkpoint(lines[0], Long.parseLong(lines[1]), root, text, signatures.length - 1);
    }

    private static boolean isBy(Key key, String text, String line) {
        if (!line.startsWith(LINE + key.name() + " ")) {
            return false;
        }
        try {
            byte[] signature =
                    Digest.fromBase64(line.substring(LINE.length() + key.name().length() + 1));
            return signature.length > ID
                    && Arrays.equals(Arrays.copyOf(signature, ID), key.id())
                    && key.signed(text, Arrays.copyOfRange(signature, ID, signature.length));
        } catch (Unreadable e) {
            return false;
        }
    }
}
