package org.moot.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.moot.conversation.Refusal;
import org.moot.make.Make;
import org.moot.people.PersonId;
import org.moot.summary.Summary;

/** What was written about calls. */
public abstract class CallSummariesContract extends Contract {
    private final long call = in(() -> stores().calls().next());
    private final Summary drafted = new Summary(
            call,
            PersonId.fresh(),
            "We talked about trees. 🌳 \"'",
            Make.THEN,
            Make.THEN.plus(Duration.ofDays(3)),
            Optional.empty(),
            List.of());

    @Test
    void whoDraftsFirstHasIt() {
        assertThat(in(() -> stores().callSummaries().find(call))).isEmpty();
        run(() -> stores().callSummaries().add(drafted));
        assertThat(in(() -> stores().callSummaries().find(call))).contains(drafted);
        assertThatThrownBy(() -> run(() -> stores().callSummaries().add(drafted)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void everythingThatChangesIsKept() {
        run(() -> stores().callSummaries().add(drafted));
        var challenge = new Summary.Challenge(PersonId.fresh(), "Shrubs too.", Make.THEN, Optional.empty());
        Summary changed = in(() -> stores().callSummaries()
                .change(
                        call,
                        it -> it.reworded("We talked.", Make.THEN.plusSeconds(1), Make.THEN.plusSeconds(2))
                                .challenged(challenge)
                                .answered(1, "Yes.")
                                .published(Make.THEN.plusSeconds(3))));
        assertThat(in(() -> stores().callSummaries().find(call))).contains(changed);
        assertThat(changed.isPublished()).isTrue();
    }
}
