package org.moot.assembly;

/** An assembly's number. */
public record AssemblyId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
