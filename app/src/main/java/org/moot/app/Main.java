package org.moot.app;

import java.util.List;

/** Where the program begins. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(new Subcommands(System.getenv(), System.out, System.err).run(List.of(arguments)));
    }
}
