package org.moot.app;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Locale;
import org.moot.app.run.TakenPort;
import org.moot.console.ConsoleDialect;
import org.moot.conversation.Reader;
import org.moot.conversation.Refusal;
import org.moot.conversation.Text;
import org.moot.conversation.Words;

/** Why a start failed, in words an operator can act on. */
final class Faults {
    private Faults() {}

    static String words(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return words(refusal.why());
            }
            if (cause instanceof TakenPort taken) {
                return switch (taken.port()) {
                    case HEALTH ->
                        "The port for health is taken by another program. Set MOOT_HEALTH_PORT to a free one, such as 8088.";
                    case PAGES ->
                        "The port for the pages is taken by another program. Set MOOT_WEB_PORT to a free one, such as 8089.";
                };
            }
        }
        return "Moot could not start: " + deepest(fault) + ". The log says more.";
    }

    static String words(Text text) {
        return new Words()
                .say(
                        text,
                        new Reader(Locale.ENGLISH, ZoneId.of("Europe/London")),
                        new ConsoleDialect(InstantSource.system()));
    }

    private static String deepest(Throwable fault) {
        Throwable cause = fault;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getClass().getSimpleName()
                + (cause.getMessage() == null ? "" : ", " + firstLine(cause.getMessage()));
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }
}
