package org.moot.storage;

import java.time.InstantSource;
import org.moot.Stores;
import org.moot.conversation.Refusal;
import org.moot.storage.time.Clockwork;
import org.moot.storage.time.DatabaseClock;
import org.moot.time.TimeMachine;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.NestedExceptionUtils;

/** Everything that remembers, opened by hand: for tests, tools and whoever does without Spring Boot. */
public final class Storage implements AutoCloseable {

    private final AnnotationConfigApplicationContext context;

    private Storage(AnnotationConfigApplicationContext context) {
        this.context = context;
    }

    /**
     * Starts the database if it is embedded, and brings its tables up to date.
     *
     * @throws Refusal {@code storage.…} when the directory, the address or the database cannot be used
     */
    public static Storage open(StorageSettings settings) {
        var context = new AnnotationConfigApplicationContext();
        DatabaseStart.of(settings).registerIn(context);
        context.register(StorageConfiguration.class);
        try {
            context.refresh();
            return new Storage(context);
        } catch (RuntimeException e) {
            context.close();
            throw refusal(e);
        }
    }

    /** A rule that said no while the beans were made is what the operator has to read. */
    private static RuntimeException refusal(RuntimeException failure) {
        return NestedExceptionUtils.getMostSpecificCause(failure) instanceof Refusal refusal ? refusal : failure;
    }

    public <T> T the(Class<T> type) {
        return context.getBean(type);
    }

    public InstantSource clock() {
        return the(DatabaseClock.class);
    }

    public Stores stores() {
        return the(Stores.class);
    }

    public Clockwork clockwork() {
        return the(Clockwork.class);
    }

    /** Works in a demo only. */
    public TimeMachine timeMachine() {
        return the(TimeMachine.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
