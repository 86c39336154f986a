package org.moot.proposal;

import java.util.List;
import org.moot.conversation.Text;
import org.moot.proposal.Positions.Standing;

/** How calls ended, in words. */
final class Endings {
    private Endings() {}

    /** What was answered, and what stood between that and a consensus. */
    static Text words(Round round) {
        Text numbers = numbers(round.standing(), round.needed());
        List<Text> why = round.why().stream()
                .sorted()
                .map(obstacle -> Text.of("proposal.ended-" + obstacle.word()))
                .toList();
        return why.isEmpty() ? numbers : Text.of("proposal.ended", numbers, sentences(why));
    }

    static Text numbers(Standing standing, int needed) {
        return Text.of(
                "proposal.numbers",
                Text.of("proposal.agree", standing.agree()),
                Text.of("proposal.aside", standing.aside()),
                Text.of("proposal.block", standing.block()),
                Text.of("proposal.answers-are-enough", needed));
    }

    private static Text sentences(List<Text> all) {
        return all.stream()
                .reduce((one, other) -> Text.of("proposal.and-then", one, other))
                .orElseThrow();
    }
}
