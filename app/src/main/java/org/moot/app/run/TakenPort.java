package org.moot.app.run;

import java.io.IOException;

/** Another program has a port that is needed. */
public final class TakenPort extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Port port;

    TakenPort(Port port, IOException cause) {
        super("a port is taken", cause);
        this.port = port;
    }

    public Port port() {
        return port;
    }

    /** What it is for. */
    public enum Port {
        HEALTH,
        PAGES
    }
}
