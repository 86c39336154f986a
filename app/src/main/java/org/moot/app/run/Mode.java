package org.moot.app.run;

/** What the service runs for. */
public enum Mode {
    /** For people. */
    REAL,
    /** To try it: anybody can be spoken as, and time can be moved. */
    DEMO,
    /** A demo that is thrown away, with all that people have: what a start needs is gone through once. */
    REHEARSAL,
    /** A demo that is thrown away: transcripts. No port is opened. */
    THROWAWAY;

    public boolean movesTime() {
        return this != REAL;
    }

    public boolean hasHealth() {
        return this != THROWAWAY;
    }
}
