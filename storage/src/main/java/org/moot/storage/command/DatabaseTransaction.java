package org.moot.storage.command;

import java.util.Optional;
import java.util.function.Supplier;
import org.moot.command.Transaction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Transactions on the database, each statement seeing what was committed before it, as the pool has it: to ask for that
 * each time would be one more way to the database and back. One inside another joins it; when it
 * fails all of it fails, even where the exception is caught.
 */
@Component
final class DatabaseTransaction implements Transaction {

    private static final int MOST_TRIES = 6;
    private static final long FIRST_PAUSE_MILLIS = 5;

    private final TransactionTemplate template;

    DatabaseTransaction(PlatformTransactionManager transactions) {
        template = new TransactionTemplate(transactions);
    }

    @Override
    public <T> T in(Supplier<T> work) {
        return TransactionSynchronizationManager.isActualTransactionActive() ? once(work, new Attempt()) : again(work);
    }

    private <T> T again(Supplier<T> work) {
        for (int tried = 1; ; tried++) {
            var attempt = new Attempt();
            try {
                return once(work, attempt);
            } catch (RuntimeException e) {
                RuntimeException failure = attempt.failure.orElse(e);
                Trouble trouble = Trouble.of(failure);
                if (trouble == Trouble.OVERTAKEN && tried < MOST_TRIES) {
                    pause(tried);
                } else if (trouble == Trouble.AWAY) {
                    throw attempt.committing ? new Uncertain(failure) : new Unavailable(failure);
                } else {
                    throw failure;
                }
            }
        }
    }

    @SuppressWarnings("NullAway") // the template returns what the work returns
    private <T> T once(Supplier<T> work, Attempt attempt) {
        return template.execute(status -> {
            try {
                T result = work.get();
                attempt.committing = true;
                return result;
            } catch (RuntimeException e) {
                attempt.failure = Optional.of(e);
                throw e;
            }
        });
    }

    /** How far it got, and what went wrong first: on a broken connection taking it back fails too, and would hide it. */
    private static final class Attempt {
        private boolean committing;
        private Optional<RuntimeException> failure = Optional.empty();
    }

    private static void pause(int tried) {
        try {
            Thread.sleep(FIRST_PAUSE_MILLIS << tried);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
