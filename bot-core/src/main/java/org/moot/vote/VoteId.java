package org.moot.vote;

/** A vote's number. */
public record VoteId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
