package org.moot.memory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.moot.assembly.AssemblyId;
import org.moot.call.Call;
import org.moot.call.Calls;
import org.moot.call.SeriesId;
import org.moot.people.PersonId;

/** Calls that were announced, by number; and who said whether they come. */
final class CallsInMemory implements Calls {
    private static final Comparator<Call> LAST_FIRST =
            Comparator.comparing(Call::ends).thenComparing(Call::number).reversed();

    private final AtomicLong numbers = new AtomicLong();
    private final Table<Long, Call> calls;
    private final Table<Key, Answer> answers;

    CallsInMemory(Desk desk) {
        calls = new Table<>(desk);
        answers = new Table<>(desk);
    }

    @Override
    public long next() {
        return numbers.incrementAndGet();
    }

    @Override
    public void add(Call call) {
        calls.add(call.number(), call);
    }

    @Override
    public Optional<Call> find(long number) {
        return calls.find(number);
    }

    private Stream<Call> of(SeriesId series) {
        return calls.all(it -> it.series().equals(series));
    }

    @Override
    public Optional<Call> on(SeriesId series, LocalDate day) {
        return of(series).filter(it -> it.day().equals(day)).findFirst();
    }

    @Override
    public Optional<Call> planned(SeriesId series) {
        return of(series).filter(Call::isPlanned).min(Comparator.comparing(Call::starts));
    }

    @Override
    public Optional<Call> last(SeriesId series) {
        return of(series).filter(it -> it.state() == Call.State.OVER).max(Comparator.comparing(Call::ends));
    }

    @Override
    public List<Call> over(Optional<Call> after, int most) {
        return calls.all(it -> it.state() == Call.State.OVER)
                .sorted(LAST_FIRST)
                .filter(it -> after.isEmpty() || LAST_FIRST.compare(after.orElseThrow(), it) < 0)
                .limit(most)
                .toList();
    }

    @Override
    public List<Call> over(AssemblyId assembly, int most) {
        return calls.all(it -> it.state() == Call.State.OVER && it.assembly().equals(assembly))
                .sorted(LAST_FIRST)
                .limit(most)
                .toList();
    }

    @Override
    public List<Call> between(SeriesId series, Instant from, Instant until) {
        return of(series)
                .filter(it -> it.ends().isAfter(from) && it.starts().isBefore(until))
                .sorted(Comparator.comparing(Call::starts))
                .toList();
    }

    @Override
    public Call change(long number, UnaryOperator<Call> step) {
        return calls.change(number, step);
    }

    @Override
    public void answer(long call, PersonId person, Coming coming) {
        answers.put(new Key(call, person), new Answer(call, person, coming));
    }

    @Override
    public Map<PersonId, Coming> answers(long call) {
        return answers.all(it -> it.call() == call).collect(Collectors.toMap(Answer::person, Answer::coming));
    }

    @Override
    public void forgetAnswers(long call) {
        answers.all(it -> it.call() == call).toList().forEach(it -> answers.remove(new Key(call, it.person())));
    }

    List<Call> all() {
        return calls.all().toList();
    }

    List<Answer> of(PersonId person) {
        return answers.all(it -> it.person().equals(person)).toList();
    }

    void erase(PersonId person) {
        of(person).forEach(it -> answers.remove(new Key(it.call(), person)));
    }

    private record Key(long call, PersonId person) {}

    record Answer(long call, PersonId person, Coming coming) {}
}
