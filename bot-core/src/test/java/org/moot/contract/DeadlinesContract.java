package org.moot.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moot.command.Answers;
import org.moot.command.Reply;
import org.moot.command.Request;
import org.moot.conversation.Post;
import org.moot.conversation.Reader;
import org.moot.conversation.Refusal;
import org.moot.make.Fresh;
import org.moot.time.Deadline;

/** Commands come at their hour. */
public abstract class DeadlinesContract extends Contract {
    private static final Duration AN_HOUR = Duration.ofHours(1);
    private static final Reader READER = new Reader(Locale.ENGLISH, ZoneOffset.UTC);

    private final String name = Fresh.word("deadline");
    private final List<Request> given = Collections.synchronizedList(new ArrayList<>());
    private Consumer<Request> meanwhile = request -> {};

    @BeforeEach
    void listen() {
        ground().deadlinesGoTo(request -> {
            if (name.equals(request.arguments().get("mark"))) {
                given.add(request);
                meanwhile.accept(request);
            }
            return new Reply(Reply.Outcome.DONE, Answers.PRIVATELY, Post.saying("test.done"), READER);
        });
    }

    private Deadline deadline(String part, Instant due) {
        return new Deadline(name + part, due, "test " + part, Map.of("mark", name, "odd", "\"x\" 🌳"));
    }

    private void set(Deadline deadline) {
        run(() -> stores().deadlines().set(deadline));
    }

    private void forward(int hours) {
        ground().time().forward(AN_HOUR.multipliedBy(hours));
    }

    private Instant in(int hours) {
        return now().plus(AN_HOUR.multipliedBy(hours));
    }

    private List<String> commands() {
        return given.stream().map(Request::command).toList();
    }

    @Test
    void aDeadlineComesAtItsHourOnceAsTheClocksCommand() {
        Deadline deadline = deadline("close", in(2));
        set(deadline);
        forward(1);
        assertThat(given).isEmpty();
        forward(2);
        forward(5);
        assertThat(commands()).containsExactly("test close");
        Request request = given.getFirst();
        assertThat(request.account()).isEmpty();
        assertThat(request.arguments()).isEqualTo(deadline.arguments());
        assertThat(request.now()).isBetween(deadline.due(), deadline.due().plus(Duration.ofMinutes(10)));
    }

    @Test
    void deadlinesOnTheWayComeOneAfterTheOtherEachAtItsOwnHour() {
        Instant first = in(1);
        Instant second = in(2);
        set(deadline("second", second));
        set(deadline("first", first));
        forward(4);
        assertThat(commands()).containsExactly("test first", "test second");
        assertThat(given.getFirst().now()).isBefore(second);
        assertThat(given.getLast().now()).isBefore(second.plus(AN_HOUR));
    }

    @Test
    void aDeadlineThatIsSetAgainIsMoved() {
        set(deadline("close", in(1)));
        set(deadline("close", in(4)));
        forward(2);
        assertThat(given).isEmpty();
        forward(3);
        assertThat(given).hasSize(1);
        set(deadline("close", in(4)));
        set(deadline("close", in(1)));
        forward(2);
        assertThat(given).hasSize(2);
    }

    @Test
    void aClearedDeadlineNeverComes() {
        set(deadline("close", in(1)));
        run(() -> stores().deadlines().clear(name + "close"));
        run(() -> stores().deadlines().clear(name + "never set"));
        forward(3);
        assertThat(given).isEmpty();
    }

    @Test
    void aDeadlineThatWasRolledBackNeverComes() {
        assertThatThrownBy(() -> run(() -> {
                    stores().deadlines().set(deadline("close", in(1)));
                    throw Refusal.because("proposal.not-open");
                }))
                .isInstanceOf(Refusal.class);
        forward(3);
        assertThat(given).isEmpty();
    }

    @Test
    void clearingAndMovingAreRolledBackToo() {
        set(deadline("close", in(1)));
        set(deadline("open", in(1)));
        assertThatThrownBy(() -> run(() -> {
                    stores().deadlines().clear(name + "close");
                    stores().deadlines().set(deadline("open", in(50)));
                    throw Refusal.because("proposal.not-open");
                }))
                .isInstanceOf(Refusal.class);
        forward(2);
        assertThat(commands()).containsExactlyInAnyOrder("test close", "test open");
    }

    @Test
    void aDeadlineInThePastComesAtOnce() {
        set(deadline("close", now().minus(AN_HOUR)));
        forward(1);
        assertThat(given).hasSize(1);
    }

    @Test
    void aCommandCanSetItsOwnDeadlineAnew() {
        meanwhile = request -> {
            if (given.size() < 3) {
                set(deadline("remind", request.now().plus(AN_HOUR)));
            }
        };
        set(deadline("remind", in(1)));
        forward(2);
        assertThat(given).hasSize(2);
        forward(9);
        assertThat(given).hasSize(3);
    }

    @Test
    void aCommandCanClearAndSetOthersOnTheWay() {
        meanwhile = request -> {
            if (request.command().equals("test open")) {
                run(() -> stores().deadlines().clear(name + "lapse"));
                set(deadline("close", request.now().plus(AN_HOUR)));
            }
        };
        set(deadline("open", in(1)));
        set(deadline("lapse", in(2)));
        forward(5);
        assertThat(commands()).containsExactly("test open", "test close");
    }

    @Test
    void whatCameDueWhileTheServiceWasAwayComesAfterwards() {
        Instant due = in(1);
        set(deadline("close", due));
        ground().time().outage("service", AN_HOUR.multipliedBy(3));
        assertThat(given).hasSize(1);
        assertThat(given.getFirst().now()).isAfterOrEqualTo(due.plus(AN_HOUR));
    }

    @Test
    void whatComesDueWhileAPlatformIsAwayComesAtItsHour() {
        Instant due = in(1);
        set(deadline("close", due));
        ground().time().outage(Fresh.word("platform"), AN_HOUR.multipliedBy(3));
        assertThat(given).hasSize(1);
        assertThat(given.getFirst().now()).isBetween(due, due.plus(Duration.ofMinutes(10)));
    }
}
