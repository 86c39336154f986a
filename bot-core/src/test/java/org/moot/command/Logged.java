package org.moot.command;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.LoggerFactory;

/** What a class logs while a test listens. */
public final class Logged implements AutoCloseable {
    private final Logger logger;
    private final ListAppender<ILoggingEvent> events = new ListAppender<>();

    private Logged(Logger logger) {
        this.logger = logger;
    }

    public static Logged by(Class<?> type) {
        var logged = new Logged((Logger) LoggerFactory.getLogger(type));
        logged.events.start();
        logged.logger.addAppender(logged.events);
        return logged;
    }

    /** What anybody logs. */
    public static Logged byAnybody() {
        var logged = new Logged((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME));
        logged.events.start();
        logged.logger.addAppender(logged.events);
        return logged;
    }

    public List<Level> levels() {
        return events.list.stream().map(ILoggingEvent::getLevel).toList();
    }

    public List<String> lines() {
        return events.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }

    /** The lines, their arguments and the exceptions as they are printed. */
    public String everything() {
        return events.list.stream()
                .map(event ->
                        event.getFormattedMessage() + "\n" + ThrowableProxyUtil.asString(event.getThrowableProxy()))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public void close() {
        logger.detachAppender(events);
    }
}
