package org.moot.storage;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import org.moot.conversation.Refusal;
import org.moot.storage.server.Database;
import org.moot.storage.server.DatabaseAddress;
import org.moot.storage.server.Schema;
import org.springframework.context.support.GenericApplicationContext;

/**
 * A database that is started, and its tables brought up to date, on a thread of its own: the seconds that takes, the rest of
 * the program uses for what it needs no database for. Whoever needs it waits.
 */
public final class DatabaseStart implements AutoCloseable {

    private final StorageSettings settings;
    private final FutureTask<Started> task;

    private final AtomicBoolean closed = new AtomicBoolean();

    private record Started(Database database, Schema schema) {}

    private DatabaseStart(StorageSettings settings) {
        this.settings = settings;
        task = new FutureTask<>(() -> start(settings));
        Thread.ofPlatform().name("database-start").daemon().start(task);
    }

    /** Begins at once. */
    public static DatabaseStart of(StorageSettings settings) {
        return new DatabaseStart(settings);
    }

    /** Gives a context what {@link StorageConfiguration} needs; the context closes it. */
    public void registerIn(GenericApplicationContext context) {
        context.registerBean(StorageSettings.class, () -> settings);
        context.getBeanFactory().registerSingleton("databaseStart", this);
        context.getDefaultListableBeanFactory().registerDisposableBean("databaseStart", this::close);
    }

    private static Started start(StorageSettings settings) {
        Database database = settings.outside()
                .map(address -> Database.outside(address, settings.directory()))
                .orElseGet(() -> Database.embedded(settings.directory(), settings.binaries()));
        try {
            return new Started(database, Schema.upToDate(database.address(), settings.demo()));
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** @throws Refusal {@code storage.…} when the directory, the address or the database cannot be used */
    DatabaseAddress address() {
        return started().database().address();
    }

    /** @throws Refusal as {@link #address} */
    Schema schema() {
        return started().schema();
    }

    private Started started() {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true; // a server that is being started cannot be left half way
                }
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Stops the database, once; one that did not start is none. */
    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        Database database;
        try {
            database = started().database();
        } catch (RuntimeException e) {
            return; // whoever asked for it was told
        }
        database.close();
    }
}
