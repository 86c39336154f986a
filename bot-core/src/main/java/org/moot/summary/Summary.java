package org.moot.summary;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moot.people.PersonId;

/**
 * The account of a decision in somebody's own words, beside the locked facts.
 *
 * @param decision the decision's number, which is also the summary's
 * @param publishable when the challenge window ends
 */
public record Summary(
        long decision,
        PersonId by,
        String words,
        Instant drafted,
        Instant publishable,
        Optional<Instant> published,
        List<Challenge> challenges) {

    /** How long the secretary comes first, before any participant may write. */
    public static final Duration SECRETARY_FIRST = Duration.ofHours(48);

    public static final int LONGEST = 4000;

    public Summary {
        challenges = List.copyOf(challenges);
    }

    /** Somebody's objection, printed beside the summary, with the answer once there is one. */
    public record Challenge(PersonId by, String words, Instant at, Optional<String> answer) {}

    public boolean isPublished() {
        return published.isPresent();
    }

    /** Other words, whose challenge window begins anew; what was objected to the earlier ones still stands beside it. */
    public Summary reworded(String newWords, Instant now, Instant newPublishable) {
        return new Summary(decision, by, newWords, now, newPublishable, Optional.empty(), challenges);
    }

    public Summary published(Instant now) {
        return new Summary(decision, by, words, drafted, publishable, Optional.of(now), challenges);
    }

    public Summary challenged(Challenge challenge) {
        var more = new ArrayList<>(challenges);
        more.add(challenge);
        return new Summary(decision, by, words, drafted, publishable, published, more);
    }

    /** @param number of the challenge, from 1 */
    public Summary answered(int number, String answer) {
        var all = new ArrayList<>(challenges);
        Challenge asked = all.get(number - 1);
        all.set(number - 1, new Challenge(asked.by(), asked.words(), asked.at(), Optional.of(answer)));
        return new Summary(decision, by, words, drafted, publishable, published, all);
    }
}
