package org.moot.app.rules.planted.discord;

/** Breaks rule 3 beside it: persistence outside storage. */
public class Bot {
    jakarta.persistence.EntityManager remembers() {
        throw new UnsupportedOperationException();
    }
}
