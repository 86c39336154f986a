package org.moot.verifier;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** Looks for somebody's own ballot by their receipt: the short code, or the long form with the signature. */
final class ReceiptCheck {
    private static final int CODE = 9;
    private static final int CONTENT = 8 + 16 + 4 + 32 + 64;
    private static final int WHOLE = CONTENT + 4;
    private static final int LONG = (WHOLE * 8 + 4) / 5;
    private static final int MOST_VERSIONS = 500;

    private final Evidence evidence;
    private final String typed;

    ReceiptCheck(Evidence evidence, String typed) {
        this.evidence = evidence;
        this.typed = Letters.plain(typed);
    }

    void in(Report report) {
        report.check("receipt", () -> typed.length() == CODE ? byCode() : byLongForm());
    }

    private String byCode() throws Unreadable, Report.Missing {
        Map<String, BoxChecks.Line> list = BoxChecks.list(evidence.bundle());
        for (var each : list.entrySet()) {
            for (int version = 1; version <= MOST_VERSIONS; version++) {
                String note =
                        note(each.getKey(), version, Digest.hex(each.getValue().seal()));
                String code = Letters.written(Digest.of(Digest.utf8(note))).substring(0, CODE - 1);
                if (typed.startsWith(code)) {
                    return found(each.getKey());
                }
            }
        }
        throw new Report.Missing(
                "no ballot in the list has this code. If you voted again later, use the code of your last ballot; "
                        + "otherwise give the long receipt, which proves a fault if there is one");
    }

    private String byLongForm() throws Unreadable {
        if (typed.length() != LONG) {
            throw new Unreadable(
                    "a receipt has %d letters, a code %d; this has %d".formatted(LONG, CODE, typed.length()));
        }
        byte[] whole = Letters.read(typed, WHOLE);
        byte[] content = Arrays.copyOf(whole, CONTENT);
        if (!Arrays.equals(Arrays.copyOf(Digest.of(content), 4), Arrays.copyOfRange(whole, CONTENT, WHOLE))) {
            throw new Unreadable("a letter of the receipt is wrong");
        }
        var in = ByteBuffer.wrap(content);
        long vote = in.getLong();
        byte[] slot = next(in, 16);
        int version = in.getInt();
        byte[] seal = next(in, 32);
        String line = Letters.written(slot);
        String note = note(line, version, Digest.hex(seal));
        if (vote != evidence.fixed().number("vote")) {
            throw new Unreadable("this receipt is for vote %d, not for this one".formatted(vote));
        }
        if (!Key.signed(evidence.key("record").raw(), note, next(in, 64))) {
            throw new Unreadable("this receipt was not signed by whoever ran this vote");
        }
        return listed(line, version, seal);
    }

    private String listed(String slot, int version, byte[] seal) throws Unreadable {
        BoxChecks.Line line = BoxChecks.list(evidence.bundle()).get(slot);
        if (line == null) {
            throw new Unreadable("EVIDENCE OF FAULT: a signed receipt, and its ballot is not in the list. Keep both");
        }
        if (Arrays.equals(line.seal(), seal)) {
            return found(slot);
        }
        return "another ballot of yours was counted: the one of this receipt, your %d., was replaced. If you did not vote "
                        .formatted(version)
                + "again after it, show this receipt where you voted: the version of what was counted is proved to you";
    }

    private String found(String slot) throws Unreadable {
        if (!evidence.level().equals("P2")) {
            return "your ballot is in the list of what was counted";
        }
        Optional<int[]> scores = BallotChecks.published(evidence).getOrDefault(slot, Optional.empty());
        return scores.map(it -> "your ballot was counted: "
                        + Arrays.toString(it).replaceAll("[\\[\\],]", "").replace("-1", "_"))
                .orElse("your ballot is in the list, and could not be read");
    }

    private String note(String slot, int version, String seal) throws Unreadable {
        return "moot-receipt-1\nvote %s\nslot %s\nversion %d\nseal %s\n"
                .formatted(evidence.vote(), slot, version, seal);
    }

    private static byte[] next(ByteBuffer in, int length) {
        byte[] bytes = new byte[length];
        in.get(bytes);
        return bytes;
    }
}
