package org.moot.call;

/** The number people type for a call; the weekly ones of a series share it and differ by their day. */
public record SeriesId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
