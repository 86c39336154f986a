package org.moot.bench.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.moot.command.Unreadable;
import org.moot.conversation.Refusal;
import org.moot.vote.TypedBallot;

/** A typed ballot is read whole or refused whole, and what was read can be written and read again. */
public final class BallotText {
    private BallotText() {}

    /** What the fuzzer calls. */
    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        List<String> options = options(data);
        List<Integer> scores;
        try {
            scores = TypedBallot.read(data.consumeRemainingAsString(), options);
        } catch (Unreadable | Refusal refused) {
            return;
        }
        boolean whole = scores.size() == options.size() && scores.stream().allMatch(score -> score >= -1 && score <= 5);
        String written = scores.stream().map(BallotText::written).collect(Collectors.joining(" "));
        if (!whole || !TypedBallot.read(written, options).equals(scores)) {
            throw new IllegalStateException("read as no ballot of this vote");
        }
    }

    private static List<String> options(FuzzedDataProvider data) {
        int many = data.consumeInt(2, 20);
        Set<String> names = new LinkedHashSet<>();
        for (int option = 1; option <= many; option++) {
            String name = data.consumeString(12).strip();
            names.add(name.isEmpty() || names.contains(name) ? "option " + option : name);
        }
        while (names.size() < many) {
            names.add("one more " + names.size());
        }
        return List.copyOf(names);
    }

    private static String written(int score) {
        return score < 0 ? "_" : Integer.toString(score);
    }
}
