package org.moot.count;

import java.util.OptionalDouble;

/** So many of so many, so that no percentage is ever shown without what it is a percentage of. */
public record Share(long part, long whole) {
    public Share {
        if (part < 0 || whole < part) {
            throw new IllegalArgumentException("No share: %d of %d".formatted(part, whole));
        }
    }

    /** Between 0 and 1; empty where there is nobody to be a share of. */
    public OptionalDouble ratio() {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }

    /** Between 0 and 100; empty where there is nobody to be a share of. */
    public OptionalDouble percent() {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of(100.0 * part / whole);
    }

    /** Exact: more than one in so many. */
    boolean isMoreThanOneIn(int so) {
        return part > whole / so;
    }
}
