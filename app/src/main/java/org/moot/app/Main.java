package org.moot.app;

/** A place for the launcher to arrive at until the bot can start. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.out.println("Moot cannot start yet.");
    }
}
