package org.moot.memory;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import org.moot.conversation.Subject;
import org.moot.office.Act;
import org.moot.office.Acts;

/** Acts of two persons by number, which is the order in which they were asked for. */
final class ActsInMemory implements Acts {
    private final AtomicLong numbers = new AtomicLong();
    private final Table<Long, Act> acts;

    ActsInMemory(Desk desk) {
        this.acts = new Table<>(desk);
    }

    @Override
    public long next() {
        return numbers.incrementAndGet();
    }

    @Override
    public void add(Act act) {
        acts.add(act.number(), act);
    }

    @Override
    public Optional<Act> find(long number) {
        return acts.find(number);
    }

    /** What an act is done with stays as it was asked for. */
    void passOn(Renaming renaming) {
        acts.all().toList().forEach(act -> {
            Act other = renaming.of(act);
            acts.put(
                    act.number(),
                    new Act(
                            act.number(),
                            act.assembly(),
                            act.kind(),
                            act.about(),
                            act.details(),
                            act.reason(),
                            other.askedBy(),
                            act.asked(),
                            other.state()));
        });
    }

    List<Act> all() {
        return acts.all().toList();
    }

    @Override
    public List<Act> waiting(int most) {
        return acts.all(act -> act.state() instanceof Act.State.Asked)
                .limit(most)
                .toList();
    }

    @Override
    public List<Act> about(Subject subject) {
        return acts.all(act -> act.about().equals(subject)).toList();
    }

    @Override
    public Act change(long number, UnaryOperator<Act> step) {
        return acts.change(number, step);
    }
}
