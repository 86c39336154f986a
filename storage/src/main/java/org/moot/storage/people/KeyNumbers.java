package org.moot.storage.people;

import java.util.List;
import java.util.stream.Stream;
import org.moot.storage.keys.PersonKeys;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Gives persons their keys and takes them away. A key is made before anything is sealed, and destroyed after a commit. */
@Component
public final class KeyNumbers {
    private static final Logger LOG = LoggerFactory.getLogger(KeyNumbers.class);

    private final JdbcClient jdbc;
    private final PersonKeys keys;

    KeyNumbers(JdbcClient jdbc, PersonKeys keys) {
        this.jdbc = jdbc;
        this.keys = keys;
    }

    long fresh() {
        return fresh(1).getFirst();
    }

    /** A number is never used twice, also after a rollback, which leaves a key that nobody has. */
    List<Long> fresh(int count) {
        List<Long> numbers = Stream.generate(() -> next(count))
                .flatMap(List::stream)
                .filter(number -> !keys.isKnown(number))
                .limit(count)
                .toList();
        keys.make(numbers);
        return numbers;
    }

    private List<Long> next(int count) {
        return jdbc.sql("select nextval('person_key_number') from generate_series(1, ?)")
                .param(count)
                .query((row, at) -> row.getLong(1))
                .list();
    }

    /** Noted in the transaction, done when it has committed, and done again later should it not come to that. */
    void destroyAfterCommit(long number) {
        jdbc.sql("insert into key_to_destroy (number) values (?) on conflict do nothing")
                .param(number)
                .update();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                try {
                    keys.destroy(number);
                } catch (RuntimeException e) {
                    LOG.error("a person's key could not be destroyed at once; it will be tried again", e);
                }
            }
        });
    }

    /** Destroys what was noted. */
    public void destroyNoted() {
        List<Long> noted = jdbc.sql("select number from key_to_destroy")
                .query((row, at) -> row.getLong(1))
                .list();
        noted.forEach(keys::destroy);
        jdbc.sql("delete from key_to_destroy where number = any(?)")
                .param(noted.toArray(Long[]::new))
                .update();
    }
}
