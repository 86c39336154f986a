package org.moot.app.run;

/** What the service runs for. */
public enum Mode {
    /** For people. */
    REAL,
    /** To try it: anybody can be spoken as, and time can be moved. */
    DEMO,
    /** A demo that is thrown away: transcripts, training. No port is opened. */
    THROWAWAY;

    public boolean movesTime() {
        return this != REAL;
    }

    public boolean hasHealth() {
        return this != THROWAWAY;
    }
}
