package org.moot.conversation;

import java.util.Optional;

/**
 * A rule saying no, kindly. The transaction is rolled back, the asker reads why, and that nothing was recorded unless
 * {@link #recorded()} says something more exact. Never logged as an error.
 */
public final class Refusal extends RuntimeException {
    private final transient Text why;
    private final transient Optional<Text> recorded;

    private Refusal(Text why, Optional<Text> recorded) {
        super(why.key(), null, false, false);
        this.why = why;
        this.recorded = recorded;
    }

    public static Refusal because(String key, Object... args) {
        return new Refusal(Text.of(key, args), Optional.empty());
    }

    public static Refusal because(Text why) {
        return new Refusal(why, Optional.empty());
    }

    public static void unless(boolean fine, String key, Object... args) {
        if (!fine) {
            throw because(key, args);
        }
    }

    public static void when(boolean wrong, String key, Object... args) {
        unless(!wrong, key, args);
    }

    /** The same refusal with an exact word on what stays recorded, such as an earlier ballot. */
    public Refusal whereas(Text stillRecorded) {
        return new Refusal(why, Optional.of(stillRecorded));
    }

    public Text why() {
        return why;
    }

    public Optional<Text> recorded() {
        return recorded;
    }
}
