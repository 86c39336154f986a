package org.moot.discord;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;

/** What the adapter writes into the log, until it is closed. */
final class Logged implements AutoCloseable {
    private final Logger logger = (Logger) LoggerFactory.getLogger("org.moot.discord");
    private final ListAppender<ILoggingEvent> kept = new ListAppender<>();

    Logged() {
        logger.setLevel(Level.INFO);
        kept.start();
        logger.addAppender(kept);
    }

    List<String> lines() {
        return List.copyOf(kept.list).stream()
                .map(ILoggingEvent::getFormattedMessage)
                .toList();
    }

    @Override
    public void close() {
        logger.detachAppender(kept);
        logger.setLevel(null);
    }
}
