package org.moot.app;

import java.util.List;
import org.springframework.boot.logging.LoggingSystem;

/** Where the program begins. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        LoggingSystem.get(Main.class.getClassLoader()).beforeInitialize(); // nothing is logged to a screen
        System.exit(new Subcommands(System.getenv(), System.out, System.err).run(List.of(arguments)));
    }
}
