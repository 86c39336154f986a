package org.moot.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.moot.make.Make;
import org.moot.people.PersonId;
import org.moot.summary.Summaries;
import org.moot.summary.Summary;
import org.moot.summary.Summary.Challenge;

/** All summaries. */
public abstract class SummariesContract extends Contract {

    private Summaries summaries() {
        return stores().summaries();
    }

    private long decision() {
        return Make.decision("Plant a tree").in(stores()).number();
    }

    private Summary drafted(long decision, String words) {
        var summary = new Summary(
                decision,
                PersonId.fresh(),
                words,
                Make.THEN,
                Make.THEN.plus(Duration.ofHours(72)),
                Optional.empty(),
                List.of());
        run(() -> summaries().add(summary));
        return summary;
    }

    @Test
    void aSummaryIsFoundInItsAuthorsWords() {
        for (String hostile : HOSTILE) {
            Summary summary = drafted(decision(), "We plant.\n" + hostile);
            assertThat(in(() -> summaries().find(summary.decision()))).contains(summary);
        }
        assertThat(in(() -> summaries().find(decision()))).isEmpty();
    }

    @Test
    void aDecisionHasOneSummary() {
        long decision = decision();
        Summary first = drafted(decision, "We plant.");
        Refused.with("summary.there-already", () -> drafted(decision, "We do not."));
        assertThat(in(() -> summaries().find(decision))).contains(first);
    }

    @Test
    void challengesAndPublicationAreKept() {
        long decision = decision();
        drafted(decision, "We plant.");
        var open = new Challenge(PersonId.fresh(), "Half of us.", Make.THEN, Optional.empty());
        var answered = new Challenge(PersonId.fresh(), "Where?", Make.THEN, Optional.of("In \"each\" street."));
        Summary published = in(() -> summaries().change(decision, it -> published(it, List.of(open, answered))));
        assertThat(published.challenges()).containsExactly(open, answered);
        assertThat(in(() -> summaries().find(decision))).contains(published);
    }

    private static Summary published(Summary it, List<Challenge> challenges) {
        return new Summary(
                it.decision(), it.by(), it.words(), it.drafted(), it.publishable(), Optional.of(Make.THEN), challenges);
    }
}
