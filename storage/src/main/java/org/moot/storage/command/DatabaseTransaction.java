package org.moot.storage.command;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.moot.command.Transaction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Transactions on the database, each statement seeing what was committed before it. One inside another joins it; when it
 * fails all of it fails, even where the exception is caught.
 */
@Component
final class DatabaseTransaction implements Transaction {

    private static final int MOST_TRIES = 6;
    private static final long FIRST_PAUSE_MILLIS = 5;

    private final TransactionTemplate template;

    DatabaseTransaction(PlatformTransactionManager transactions) {
        template = new TransactionTemplate(transactions);
        template.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
    }

    @Override
    public <T> T in(Supplier<T> work) {
        return TransactionSynchronizationManager.isActualTransactionActive()
                ? once(work, new AtomicBoolean())
                : again(work);
    }

    private <T> T again(Supplier<T> work) {
        for (int tried = 1; ; tried++) {
            var committing = new AtomicBoolean();
            try {
                return once(work, committing);
            } catch (RuntimeException e) {
                Trouble trouble = Trouble.of(e);
                if (trouble == Trouble.OVERTAKEN && tried < MOST_TRIES) {
                    pause(tried);
                } else if (trouble == Trouble.AWAY) {
                    throw committing.get() ? new Uncertain(e) : new Unavailable(e);
                } else {
                    throw e;
                }
            }
        }
    }

    @SuppressWarnings("NullAway") // the template returns what the work returns
    private <T> T once(Supplier<T> work, AtomicBoolean committing) {
        return template.execute(status -> {
            T result = work.get();
            committing.set(true);
            return result;
        });
    }

    private static void pause(int tried) {
        try {
            Thread.sleep(FIRST_PAUSE_MILLIS << tried);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
