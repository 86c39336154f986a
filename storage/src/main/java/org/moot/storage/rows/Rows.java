package org.moot.storage.rows;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;

/**
 * All rows of a table. Whatever is written is sent to the database at once, so that statements of other stores in the same
 * transaction see it.
 */
@NoRepositoryBean
public interface Rows<R extends Row<D>, D, I> extends Repository<R, I> {

    Optional<R> findById(I id);

    void add(R row);

    void remove(R row);

    /** As it is in the database now, even when it was read before in this transaction. */
    Optional<R> fresh(I id);

    /** As it is in the database now, and nobody else's until this transaction ends. */
    Optional<R> locked(I id);

    void flush();

    default Optional<D> find(I id) {
        return findById(id).map(Row::toDomain);
    }

    /** Changes what a row says, alone; the step sees what others did before. */
    default Optional<D> changeIfThere(I id, UnaryOperator<D> step) {
        return locked(id).map(row -> {
            D before = row.toDomain();
            D after = step.apply(before);
            if (!after.equals(before)) {
                row.take(after);
                flush();
            }
            return after;
        });
    }

    default D change(I id, UnaryOperator<D> step) {
        return changeIfThere(id, step).orElseThrow(() -> new IllegalArgumentException("there is no " + id));
    }
}
