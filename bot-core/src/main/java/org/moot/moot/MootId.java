package org.moot.moot;

/** A moot's number. */
public record MootId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
