package org.moot.storage.rows;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.support.JpaEntityInformation;
import org.springframework.data.jpa.repository.support.SimpleJpaRepository;

/** How {@link Rows} reads past what the transaction has seen before. Found by Spring Data, used by nobody by name. */
public class LockedRows<R extends Row<D>, D, I> extends SimpleJpaRepository<R, I> implements Rows<R, D, I> {

    private final EntityManager entities;
    private final Class<R> type;

    public LockedRows(JpaEntityInformation<R, ?> information, EntityManager entities) {
        super(information, entities);
        this.entities = entities;
        this.type = information.getJavaType();
    }

    @Override
    public void add(R row) {
        entities.persist(row);
        entities.flush();
    }

    @Override
    public void remove(R row) {
        entities.remove(row);
        entities.flush();
    }

    @Override
    public Optional<R> fresh(I id) {
        return refreshed(id, LockModeType.NONE);
    }

    @Override
    public Optional<R> locked(I id) {
        return refreshed(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Refreshes what was read before, rather than comparing with it: the version check would call it a conflict. */
    private Optional<R> refreshed(I id, LockModeType lock) {
        Optional<R> row = Optional.ofNullable(entities.find(type, id));
        row.ifPresent(it -> entities.refresh(it, lock));
        return row;
    }
}
