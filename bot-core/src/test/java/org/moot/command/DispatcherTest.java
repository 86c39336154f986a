package org.moot.command;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.moot.command.Reply.Outcome;
import org.moot.conversation.Account;
import org.moot.conversation.Block;
import org.moot.conversation.Place;
import org.moot.conversation.Post;
import org.moot.conversation.Refusal;
import org.moot.conversation.Text;
import org.moot.make.Make;
import org.moot.memory.Memory;
import org.moot.people.Person;

class DispatcherTest {
    private static final Account ANA = new Account("console", "ana");
    private static final Person MET = Make.person("Somebody met").made();

    private final Memory memory = new Memory();
    private final Logged logged = Logged.by(Dispatcher.class);
    private final List<String> done = new ArrayList<>();
    private int requests;

    @AfterEach
    void stopListening() {
        logged.close();
    }

    private Reply take(Request request, Command... commands) {
        return dispatcher(memory.stores().transaction(), commands).take(request);
    }

    private Dispatcher dispatcher(Transaction transaction, Command... commands) {
        return new Dispatcher(
                new Commands(List.of(commands)),
                new EverybodyIsAna(UUID.randomUUID()),
                transaction,
                memory.stores().inbox(),
                EverybodyIsAna.HOUSE);
    }

    private Request says(String command, Map<String, String> arguments) {
        return said("r" + ++requests, command, arguments);
    }

    private Request said(String id, String command, Map<String, String> arguments) {
        var hall = new Place("console", "hall");
        return new Request(
                id,
                Optional.of(ANA),
                "ana",
                hall,
                command,
                arguments,
                memory.clock().instant());
    }

    /** A command that leaves a trace in the stores before it goes on. */
    private Some writing(Supplier<Post> then) {
        return Some.called("test write").doing(asked -> {
            done.add("written");
            memory.stores().people().add(MET, new Account("console", "met"));
            return then.get();
        });
    }

    private boolean isWritten() {
        return memory.in(() -> memory.stores().people().find(MET.id())).isPresent();
    }

    private static String key(Reply reply) {
        return first(reply).key();
    }

    private static Text first(Reply reply) {
        return ((Block.Prose) reply.post().blocks().getFirst()).text();
    }

    @Test
    void whatACommandDoesIsCommittedAndAnsweredAsItSays() {
        Reply reply = take(says("test write", Map.of()), writing(() -> Post.saying("test.written")));
        assertThat(reply)
                .isEqualTo(new Reply(Outcome.DONE, Answers.PUBLICLY, Post.saying("test.written"), EverybodyIsAna.HERS));
        assertThat(isWritten()).isTrue();
    }

    @Test
    void aRefusalRollsEverythingBackAndSaysWhyPrivatelyWithoutBeingLogged() {
        Reply reply = take(says("test write", Map.of()), writing(() -> {
            throw Refusal.because("proposal.not-open", "Plant a tree");
        }));
        assertThat(reply.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(reply.answers()).isEqualTo(Answers.PRIVATELY);
        assertThat(first(reply).args())
                .containsExactly(Text.of("proposal.not-open", "Plant a tree"), Text.of("command.nothing-recorded"));
        assertThat(isWritten()).isFalse();
        assertThat(logged.lines()).isEmpty();
    }

    @Test
    void aRefusalCanSayWhatStaysRecorded() {
        Text earlier = Text.of("vote.earlier-counts");
        Reply reply = take(says("test write", Map.of()), writing(() -> {
            throw Refusal.because("vote.too-many").whereas(earlier);
        }));
        assertThat(first(reply).args()).containsExactly(Text.of("vote.too-many"), earlier);
    }

    @Test
    void aBugGetsAReferenceAndNothingThatWasTypedIsLogged() {
        Some broken = Some.called("test write", Some.TEXT).doing(asked -> {
            memory.stores().people().add(MET, new Account("console", "met"));
            throw new IllegalStateException(
                    "cannot do " + asked.the(Some.TEXT), new NumberFormatException("For input string: \"5 0 3\""));
        });
        Reply reply = take(says("test write", Map.of("text", "my private words")), broken);
        assertThat(reply.outcome()).isEqualTo(Outcome.BROKEN);
        assertThat(reply.answers()).isEqualTo(Answers.PRIVATELY);
        assertThat(key(reply)).isEqualTo("command.broken");
        String reference = first(reply).args().getFirst().toString();
        assertThat(reference).matches("[0-9A-F]{4}");
        assertThat(isWritten()).isFalse();
        assertThat(logged.levels()).containsExactly(Level.ERROR);
        assertThat(logged.everything())
                .contains("test write", reference, "IllegalStateException", "DispatcherTest")
                .doesNotContain("private words", "5 0 3", "ana", "Somebody");
    }

    @Test
    void anUnknownCommandNamesTheThreeNearest() {
        Reply reply = take(
                says("test wirte", Map.of()),
                Some.called("help"),
                Some.called("test write"),
                Some.called("test read"),
                Some.called("something else"));
        assertThat(reply.outcome()).isEqualTo(Outcome.UNREADABLE);
        assertThat(reply.answers()).isEqualTo(Answers.PRIVATELY);
        assertThat(first(reply))
                .isEqualTo(Text.of(
                        "command.unknown",
                        "test wirte",
                        new Text.Typed("test write"),
                        new Text.Typed("test read"),
                        new Text.Typed("help")));
    }

    @Test
    void aVeryLongUnknownCommandIsNotSaidAgainWhole() {
        Reply reply = take(says("🌳".repeat(100_000), Map.of()), Some.called("help"));
        assertThat(key(reply)).isEqualTo("command.unknown-plain");
        assertThat(first(reply).args().getFirst().toString()).hasSizeLessThan(130);
    }

    @Test
    void aPersonCannotGiveACommandOfTheClock() {
        Some close = Some.called("test close").byClock().doing(asked -> {
            done.add("closed");
            return Post.saying("test.closed");
        });
        assertThat(take(says("test close", Map.of()), close).outcome()).isEqualTo(Outcome.UNREADABLE);
        assertThat(done).isEmpty();
    }

    @Test
    void theClockGivesItsOwnCommandsAndNoOthers() {
        Some close = Some.called("test close").byClock();
        Request due =
                Request.byClock("d1", "test close", Map.of(), memory.clock().instant());
        assertThat(take(due, close).outcome()).isEqualTo(Outcome.DONE);
        Request other =
                Request.byClock("d2", "test write", Map.of(), memory.clock().instant());
        assertThat(take(other, Some.called("test write")).outcome()).isEqualTo(Outcome.UNREADABLE);
    }

    @Test
    void theClocksCommandIsGivenAgainWhenItComesAgain() {
        Some close = Some.called("test close").byClock().doing(asked -> {
            done.add("closed");
            return Post.saying("test.closed");
        });
        Request due =
                Request.byClock("d1", "test close", Map.of(), memory.clock().instant());
        take(due, close);
        take(due, close);
        assertThat(done).hasSize(2);
    }

    @Test
    void aRequestThatComesAgainIsPerformedOnce() {
        Some write = writing(() -> Post.saying("test.written"));
        take(said("same", "test write", Map.of()), write);
        Reply again = take(said("same", "test write", Map.of()), write);
        assertThat(done).hasSize(1);
        assertThat(again).extracting(Reply::outcome, Reply::answers).containsExactly(Outcome.DONE, Answers.PRIVATELY);
        assertThat(key(again)).isEqualTo("command.done-before");
    }

    @Test
    void whatOnlyLooksIsAnsweredAgainAndLeavesNothingBehind() {
        Some look = Some.called("test look").looking();
        take(said("same", "test look", Map.of()), look);
        assertThat(key(take(said("same", "test look", Map.of()), look))).isEqualTo("test.done");
        assertThat(memory.in(() -> memory.stores().inbox().first("console", "same")))
                .isTrue();
    }

    @Test
    void aRequestThatWasRefusedCanBeSentAgain() {
        take(said("same", "test write", Map.of()), writing(() -> {
            throw Refusal.because("proposal.not-open");
        }));
        Reply again = take(said("same", "test write", Map.of()), writing(() -> Post.saying("test.written")));
        assertThat(key(again)).isEqualTo("test.written");
        assertThat(isWritten()).isTrue();
    }

    @Test
    void whenTheDatabaseIsGoneNothingWasRecordedAndLaterItGoesOn() {
        memory.unplug();
        Some write = writing(() -> Post.saying("test.written"));
        Reply reply = take(says("test write", Map.of()), write);
        assertThat(reply.outcome()).isEqualTo(Outcome.BROKEN);
        assertThat(key(reply)).isEqualTo("command.unavailable");
        assertThat(logged.levels()).containsExactly(Level.WARN);
        memory.plugIn();
        assertThat(isWritten()).isFalse();
        assertThat(take(says("test write", Map.of()), write).outcome()).isEqualTo(Outcome.DONE);
    }

    @Test
    void aConnectionThatBreaksWhileCommittingIsUncertain() {
        var breaking = new Transaction() {
            @Override
            public <T> T in(Supplier<T> work) {
                memory.in(work);
                throw new Uncertain(new IllegalStateException("reset"));
            }
        };
        Some fine = Some.called("test fine").own();
        Reply reply = dispatcher(breaking, fine).take(says("test fine", Map.of()));
        assertThat(reply.outcome()).isEqualTo(Outcome.BROKEN);
        assertThat(key(reply)).isEqualTo("command.uncertain");
    }

    @Test
    void aCommandWithBoundsOfItsOwnIsPerformedOutsideOfTheTransactionAndLeavesNoInbox() {
        Some cast = Some.called("test cast").own().doing(asked -> {
            done.add(memory.in(() -> "a transaction of its own"));
            return Post.saying("test.cast");
        });
        take(said("same", "test cast", Map.of()), cast);
        assertThat(key(take(said("same", "test cast", Map.of()), cast))).isEqualTo("test.cast");
        assertThat(done).hasSize(2);
        assertThat(memory.in(() -> memory.stores().inbox().first("console", "same")))
                .isTrue();
    }

    @Test
    void whoLacksTheRightIsRefusedBeforeAnythingIsDone() {
        Permission never = new Permission() {
            @Override
            public String key() {
                return "never";
            }

            @Override
            public boolean has(Standing standing) {
                return false;
            }
        };
        Some write = writing(() -> Post.saying("test.written"));
        var locked = new Some(write.name(), write.parameters(), never, write.answers(), write.stored(), write.doing());
        assertThat(take(says("test write", Map.of()), locked).outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(done).isEmpty();
    }
}
