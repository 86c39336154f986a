package org.moot.web;

import java.net.URI;
import java.util.Optional;

/**
 * Where the pages are.
 *
 * @param port on this machine alone; a web server in front of it passes on what comes from outside. 0 takes any free one
 * @param publicAddress what people type, without a slash at its end; empty where nobody from outside reaches it
 */
public record WebSettings(int port, Optional<URI> publicAddress) {

    /** The pages of a throw-away or a demo: on any free port, for this machine. */
    public static WebSettings anywhere() {
        return new WebSettings(0, Optional.empty());
    }
}
