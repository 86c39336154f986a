package org.moot.app;

import java.util.List;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/** Where the program begins. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        sayNothingUntilLogsHaveAFile();
        System.exit(new Subcommands(System.getenv(), System.out, System.err).run(List.of(arguments)));
    }

    private static void sayNothingUntilLogsHaveAFile() {
        LoggingSystem.get(Main.class.getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.OFF);
    }
}
