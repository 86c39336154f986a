package org.moot.bench.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.util.Optional;
import org.moot.vote.KeptReceipt;
import org.moot.vote.Receipt;

/** A receipt is read as it was written or not at all, and one wrong letter is noticed, in the short code and in the long one. */
public final class ReceiptText {
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int CODE_LETTERS = 9;

    private ReceiptText() {}

    /** What the fuzzer calls. */
    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        int at = data.consumeInt(0, CODE_LETTERS - 1);
        char other = LETTERS.charAt(data.consumeInt(0, LETTERS.length() - 1));
        String typed = data.consumeRemainingAsString();
        Optional<KeptReceipt> kept = KeptReceipt.read(typed);
        kept.ifPresent(it -> require(KeptReceipt.read(it.written()).equals(kept)));
        kept.ifPresent(it -> require(
                changed(it.written(), at, other).flatMap(KeptReceipt::read).isEmpty()));
        String code = code(typed);
        require(Receipt.isWellWritten(code));
        require(changed(code, at, other).filter(Receipt::isWellWritten).isEmpty());
        Receipt.isWellWritten(typed);
    }

    /** Some letters with the only last one that fits them. */
    private static String code(String typed) {
        var letters = new StringBuilder();
        for (int at = 0; letters.length() < CODE_LETTERS - 1; at++) {
            int from = at < typed.length() ? typed.charAt(at) : at;
            letters.append(LETTERS.charAt(from % LETTERS.length()));
        }
        return LETTERS.chars()
                .mapToObj(last -> letters.toString() + (char) last)
                .filter(Receipt::isWellWritten)
                .reduce((one, second) -> {
                    throw new IllegalStateException("two letters fit");
                })
                .orElseThrow();
    }

    /** With one letter changed; empty where it is the same one. */
    private static Optional<String> changed(String written, int at, char other) {
        return written.charAt(at) == other
                ? Optional.empty()
                : Optional.of(written.substring(0, at) + other + written.substring(at + 1));
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalStateException("a receipt was misread");
        }
    }
}
