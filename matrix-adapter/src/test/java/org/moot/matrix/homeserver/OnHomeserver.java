package org.moot.matrix.homeserver;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.opentest4j.TestAbortedException;

/** For tests that talk to a real homeserver. Where there is none, they are skipped and say so. */
public final class OnHomeserver implements BeforeAllCallback {
    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        if (!Running.beginInMemory()) {
            String missing = "SKIPPED: " + Running.MISSING;
            System.err.println("*** " + missing);
            throw new TestAbortedException(missing);
        }
    }

    public static Running running() {
        return Running.now();
    }
}
