package org.moot.bench.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import org.moot.command.Unreadable;
import org.moot.matrix.read.ChatBallot;

/** A ballot typed into a chat is read whole or refused whole, and what was read is a ballot that reads as itself. */
public final class ChatBallotText {
    private ChatBallotText() {}

    /** What the fuzzer calls. */
    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        int options = data.consumeInt(2, 20);
        ChatBallot ballot = ChatBallot.of(data.consumeRemainingAsString());
        boolean isPlain = ballot.isPlainlyMeant(options);
        String scores;
        try {
            scores = ballot.scores(options);
        } catch (Unreadable refused) {
            if (isPlain) {
                throw new IllegalStateException("refused, and plainly a ballot");
            }
            return;
        }
        boolean whole = scores.matches("[0-5_]( [0-5_]){" + (options - 1) + "}");
        if (!whole || !ChatBallot.of(scores).scores(options).equals(scores)) {
            throw new IllegalStateException("read as no ballot of this vote");
        }
    }
}
