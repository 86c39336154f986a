package org.moot.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.moot.command.Answers;
import org.moot.command.Reply;
import org.moot.command.Request;
import org.moot.command.Transaction;
import org.moot.contract.Everything;
import org.moot.conversation.Reader;
import org.moot.make.Fresh;
import org.moot.make.Make;
import org.moot.time.Deadline;

/** What memory does beyond the contracts, for the sake of tests. */
class MemoryTest {
    private final Memory memory = new Memory();

    @Test
    void writingOutsideOfATransactionIsABug() {
        assertThatThrownBy(() -> memory.stores().people().add(Make.person("Ana").made(), Fresh.account()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no transaction is open");
    }

    @Test
    void readingOutsideOfATransactionIsFine() {
        assertThat(memory.stores().people().count()).isZero();
    }

    @Test
    void deliveryInsideATransactionIsABug() {
        assertThatThrownBy(() ->
                        memory.in(() -> memory.stores().lanes().claim(List.of("stage"), 1, Duration.ofMinutes(1))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anUnpluggedMemoryCannotBeReachedUntilItIsPluggedIn() {
        memory.unplug();
        assertThatThrownBy(() -> memory.in(() -> 1)).isInstanceOf(Transaction.Unavailable.class);
        assertThatThrownBy(() -> memory.stores().people().count()).isInstanceOf(Transaction.Unavailable.class);
        memory.plugIn();
        assertThat(memory.in(() -> 1)).isEqualTo(1);
    }

    @Test
    void theClockStandsStillUntilItIsMoved() {
        assertThat(memory.clock().instant()).isEqualTo(Memory.START);
        memory.clock().forward(Duration.ofDays(3));
        assertThat(memory.clock().instant()).isEqualTo(Memory.START.plus(Duration.ofDays(3)));
    }

    @Test
    void aDeadlineThatBreaksIsNotPassedOver() {
        memory.run(() -> memory.stores()
                .deadlines()
                .set(new Deadline("close", Memory.START.plusSeconds(60), "vote close", Map.of())));
        var machine = memory.timeMachine(MemoryTest::broken);
        assertThatThrownBy(() -> machine.forward(Duration.ofHours(1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("close");
    }

    @Test
    void overdueDeadlinesAreLate() {
        memory.run(() -> memory.stores()
                .deadlines()
                .set(new Deadline("close", Memory.START.plusSeconds(60), "vote close", Map.of())));
        assertThat(memory.stores().deadlines().late()).isZero();
        memory.clock().forward(Duration.ofMinutes(3));
        assertThat(memory.stores().deadlines().late()).isEqualTo(1);
    }

    private static Reply broken(Request request) {
        var reader = new Reader(Locale.ENGLISH, ZoneOffset.UTC);
        return new Reply(Reply.Outcome.BROKEN, Answers.PRIVATELY, Everything.post(), reader);
    }
}
