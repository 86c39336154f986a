package org.moot.storage.rows;

/** A row of a table that reads and writes itself. */
public interface Row<D> {

    /** What it says, as the core knows it. */
    D toDomain();

    /** Takes over what is said now; what identifies the row stays. */
    void take(D changed);
}
