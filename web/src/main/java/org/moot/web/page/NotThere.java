package org.moot.web.page;

/** There is no such page. */
public final class NotThere extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotThere() {
        super("there is no such page", null, false, false);
    }
}
