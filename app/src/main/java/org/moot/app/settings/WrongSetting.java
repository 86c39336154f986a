package org.moot.app.settings;

/** A setting that stops the start: its name, the fault of its value (never the value, it may be a secret), an example. */
public final class WrongSetting extends RuntimeException {
    public WrongSetting(String name, String fault, String example) {
        super("The setting %s is wrong: %s. For example: %s=%s".formatted(name, fault, name, example));
    }

    /** @param beside another setting that this one needs */
    WrongSetting(String name, String fault, String beside, String example) {
        super("The setting %s is wrong: %s. For example: %s=%s with %s.".formatted(name, fault, name, example, beside));
    }
}
