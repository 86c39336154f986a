package org.moot.storage.call;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.moot.assembly.AssemblyId;
import org.moot.call.Call;
import org.moot.call.Calls;
import org.moot.call.SeriesId;
import org.moot.people.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Calls that were announced; who comes to them stands in one row a person, so that many can answer at once. */
@Component
final class StoredCalls implements Calls {

    private final CallRows rows;
    private final JdbcClient jdbc;

    StoredCalls(CallRows rows, JdbcClient jdbc) {
        this.rows = rows;
        this.jdbc = jdbc;
    }

    @Override
    public long next() {
        return rows.next();
    }

    @Override
    public void add(Call call) {
        rows.add(CallRow.of(call));
    }

    @Override
    public Optional<Call> find(long number) {
        return rows.find(number);
    }

    @Override
    public Optional<Call> on(SeriesId series, LocalDate day) {
        return rows.findBySeriesAndDay(series.value(), day).map(CallRow::toDomain);
    }

    @Override
    public Optional<Call> planned(SeriesId series) {
        return rows.findFirstBySeriesAndStateOrderByStarts(series.value(), Call.State.PLANNED.name())
                .map(CallRow::toDomain);
    }

    @Override
    public Optional<Call> last(SeriesId series) {
        return rows.findFirstBySeriesAndStateOrderByEndsDesc(series.value(), Call.State.OVER.name())
                .map(CallRow::toDomain);
    }

    @Override
    public List<Call> over(Optional<Call> after, int most) {
        List<CallRow> over = after.map(it -> rows.over(it.ends(), it.number(), Limit.of(most)))
                .orElseGet(() -> rows.over(Limit.of(most)));
        return over.stream().map(CallRow::toDomain).toList();
    }

    @Override
    public List<Call> over(AssemblyId assembly, int most) {
        return rows.over(assembly.value(), Limit.of(most)).stream()
                .map(CallRow::toDomain)
                .toList();
    }

    @Override
    public List<Call> between(SeriesId series, Instant from, Instant until) {
        return rows.findBySeriesAndEndsGreaterThanAndStartsLessThanOrderByStarts(series.value(), from, until).stream()
                .map(CallRow::toDomain)
                .toList();
    }

    @Override
    public Call change(long number, UnaryOperator<Call> step) {
        return rows.change(number, step);
    }

    @Override
    public void answer(long call, PersonId person, Coming coming) {
        jdbc.sql("""
                insert into call_answer (call, person, coming) values (?, ?, ?)
                on conflict (call, person) do update set coming = excluded.coming
                """).params(call, person.value(), coming.name()).update();
    }

    @Override
    public Map<PersonId, Coming> answers(long call) {
        var answers = new HashMap<PersonId, Coming>();
        jdbc.sql("select person, coming from call_answer where call = ?")
                .param(call)
                .query(row -> {
                    answers.put(
                            new PersonId(row.getObject("person", UUID.class)), Coming.valueOf(row.getString("coming")));
                });
        return answers;
    }

    @Override
    public void forgetAnswers(long call) {
        jdbc.sql("delete from call_answer where call = ?").param(call).update();
    }
}
