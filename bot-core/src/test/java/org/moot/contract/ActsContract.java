package org.moot.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.moot.assembly.AssemblyId;
import org.moot.conversation.Subject;
import org.moot.conversation.Text;
import org.moot.make.Fresh;
import org.moot.make.Make;
import org.moot.office.Act;
import org.moot.office.Act.State;
import org.moot.office.Acts;
import org.moot.people.PersonId;

/** What two persons do out of the rule. */
public abstract class ActsContract extends Contract {
    private static final Instant THEN = Make.THEN;
    private static final int MANY = 100_000;

    private Acts acts() {
        return stores().acts();
    }

    private Act asked(Subject about) {
        return in(() -> {
            var act = new Act(
                    acts().next(),
                    new AssemblyId(7),
                    "vote-extend",
                    about,
                    Map.of("by", "24h", "", "'\"%_\\"),
                    "The hall was \"locked\".\nFor hours; שלום 🌳",
                    PersonId.fresh(),
                    THEN,
                    new State.Asked());
            acts().add(act);
            return act;
        });
    }

    private Act asked() {
        return asked(new Subject("vote", Fresh.word()));
    }

    private Act change(Act act, State next) {
        return in(() -> acts().change(act.number(), it -> it.now(next)));
    }

    private Optional<Act> found(Act act) {
        return in(() -> acts().find(act.number()));
    }

    private List<Act> waiting() {
        return in(() -> acts().waiting(MANY));
    }

    @Test
    void anActIsFoundAsItWasAsked() {
        Act act = asked();
        assertThat(found(act)).contains(act);
        assertThat(in(() -> acts().find(Long.MAX_VALUE))).isEmpty();
    }

    @Test
    void everyStateIsKept() {
        PersonId ben = PersonId.fresh();
        Act act = asked();
        for (State next : List.of(
                new State.Refused(ben, THEN),
                new State.Lapsed(THEN),
                new State.Approved(ben, THEN),
                new State.Performed(
                        ben, THEN, THEN.plusSeconds(1), Text.of("vote.moved", THEN, 3, Text.plain("'\"%"))))) {
            Act changed = change(act, next);
            assertThat(changed.state()).isEqualTo(next);
            assertThat(found(act)).contains(changed);
        }
    }

    @Test
    void onlyWhatIsNeitherApprovedNorOverWaits() {
        Act first = asked();
        Act second = asked();
        assertThat(waiting()).containsSubsequence(first, second);
        change(first, new State.Approved(PersonId.fresh(), THEN));
        assertThat(waiting()).doesNotContain(first).contains(second);
        change(second, new State.Lapsed(THEN));
        assertThat(waiting()).doesNotContain(second);
    }

    @Test
    void theOldestWaitsFirst() {
        List<Act> all = waiting();
        Act newest = asked();
        assertThat(waiting()).last().isEqualTo(newest);
        assertThat(in(() -> acts().waiting(all.size()))).isEqualTo(all);
    }

    @Test
    void whatIsAboutOneThingIsListedInOrder() {
        var vote = new Subject("vote", Fresh.word());
        Act first = asked(vote);
        asked(new Subject("person", vote.key()));
        Act second = asked(vote);
        Act done = change(first, new State.Lapsed(THEN));
        assertThat(in(() -> acts().about(vote))).containsExactly(done, second);
    }

    @Test
    void ofTwoWhoApproveAtOnceOneDoes() {
        Act act = asked();
        var approvers = new ConcurrentLinkedQueue<PersonId>();
        Runnable approve = () -> {
            PersonId me = PersonId.fresh();
            Act after = in(() -> acts().change(
                            act.number(),
                            it -> it.state() instanceof State.Asked ? it.now(new State.Approved(me, THEN)) : it));
            if (after.state().equals(new State.Approved(me, THEN))) {
                approvers.add(me);
            }
        };
        atOnce(approve, approve, approve);
        assertThat(approvers).hasSize(1);
        assertThat(found(act).orElseThrow().state()).isEqualTo(new State.Approved(approvers.element(), THEN));
    }
}
