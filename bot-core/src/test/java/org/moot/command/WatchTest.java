package org.moot.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.moot.command.Reply.Outcome;
import org.moot.command.Watch.By;
import org.moot.conversation.Account;
import org.moot.conversation.Place;
import org.moot.conversation.Post;
import org.moot.conversation.Refusal;
import org.moot.memory.Memory;

/** How commands are measured. */
class WatchTest {
    private final Memory memory = new Memory();
    private final List<String> seen = new ArrayList<>();

    private void take(Optional<Account> who, Command... commands) {
        var dispatcher = new Dispatcher(
                new Commands(List.of(commands)),
                new EverybodyIsAna(UUID.randomUUID()),
                memory.stores().transaction(),
                memory.stores().inbox(),
                EverybodyIsAna.HOUSE);
        dispatcher.watchedBy(this::see);
        dispatcher.take(new Request(
                UUID.randomUUID().toString(),
                who,
                "ana",
                new Place("console", "hall"),
                "test try",
                Map.of(),
                memory.clock().instant()));
    }

    private void see(By whom, Outcome outcome, Duration took) {
        assertThat(took).isPositive();
        seen.add(whom + " " + outcome);
    }

    private void ana(Command... commands) {
        take(Optional.of(new Account("console", "ana")), commands);
    }

    private static Some trying() {
        return Some.called("test try");
    }

    private static Post refused() {
        throw Refusal.because("proposal.not-open", "Plant a tree");
    }

    @Test
    void everyCommandOfAPersonIsSeenWithWhatBecameOfIt() {
        ana(trying().doing(asked -> Post.saying("test.done")));
        ana(trying().doing(asked -> refused()));
        ana(trying().doing(asked -> {
            throw new IllegalStateException("the test breaks it");
        }));
        ana();
        assertThat(seen).containsExactly("PERSON DONE", "PERSON REFUSED", "PERSON BROKEN", "PERSON UNREADABLE");
    }

    @Test
    void whatMayBeABallotIsNotCountedSoThatNobodySeesHowManyThereAre() {
        ana(trying().own().doing(asked -> Post.saying("test.done")));
        ana(trying().own().doing(asked -> refused()));
        assertThat(seen).isEmpty();
    }

    @Test
    void aBallotThatBrokeIsNoneAndIsSeen() {
        ana(trying().own().doing(asked -> {
            throw new IllegalStateException("the test breaks it");
        }));
        assertThat(seen).containsExactly("PERSON BROKEN");
    }

    @Test
    void whatTheClockDoesIsSeenApart() {
        take(Optional.empty(), trying().byClock().doing(asked -> Post.saying("test.done")));
        assertThat(seen).containsExactly("CLOCK DONE");
    }
}
