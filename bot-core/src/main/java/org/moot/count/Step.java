package org.moot.count;

import java.util.List;

/**
 * One sentence of a story: a key into the bundles and arguments, so that words are chosen at the last moment. An
 * argument is an {@link OptionRef}, an {@link OptionGroup}, {@link Figures}, a {@link Long} (ballots, stars or a
 * position from 1), a {@link Double} (a percentage, or a fraction as a decimal number) or a {@link Fraction}.
 */
public record Step(String key, List<Object> args) {
    public Step {
        args = List.copyOf(args);
    }

    static Step of(String key, Object... args) {
        return new Step(key, List.of(args));
    }
}
