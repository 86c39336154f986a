package org.moot.storage.office;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.moot.conversation.Subject;
import org.moot.office.Act;
import org.moot.office.Acts;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Acts by number, those that wait, and those about one thing. */
@Component
final class StoredActs implements Acts {

    private final ActRows rows;

    StoredActs(ActRows rows) {
        this.rows = rows;
    }

    @Override
    public long next() {
        return rows.next();
    }

    @Override
    public void add(Act act) {
        rows.add(ActRow.of(act));
    }

    @Override
    public Optional<Act> find(long number) {
        return rows.find(number);
    }

    @Override
    public List<Act> waiting(int most) {
        return rows.findByStateWordOrderByNumber(new Act.State.Asked().word(), Limit.of(most)).stream()
                .map(ActRow::toDomain)
                .toList();
    }

    @Override
    public List<Act> about(Subject subject) {
        return rows.findByAboutKindAndAboutKeyOrderByNumber(subject.kind(), subject.key()).stream()
                .map(ActRow::toDomain)
                .toList();
    }

    @Override
    public Act change(long number, UnaryOperator<Act> step) {
        return rows.change(number, step);
    }
}
