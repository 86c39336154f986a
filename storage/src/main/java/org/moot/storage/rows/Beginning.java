package org.moot.storage.rows;

/** Patterns for looking up what begins as typed, or contains it; what was typed means itself, also a percent sign. */
public final class Beginning {

    private Beginning() {}

    public static String with(String typed) {
        return literally(typed) + "%";
    }

    public static String orWithin(String typed) {
        return "%" + literally(typed) + "%";
    }

    private static String literally(String typed) {
        return typed.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
