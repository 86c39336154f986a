package org.moot.matrix.gateway;

/** The homeserver does not let this account do what was asked. Holds nothing that anybody typed. */
public final class HomeserverRefused extends RuntimeException {
    private final int status;

    public HomeserverRefused(int status, String code) {
        super(status + " " + code);
        this.status = status;
    }

    public int status() {
        return status;
    }
}
