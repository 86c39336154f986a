package org.moot.web.webhook;

import java.util.Map;

/** Hears one service that tells us what happened, and knows by itself whether it is that service. */
public interface Bell {

    /** What its address ends in, such as {@code zoom}. */
    String name();

    /** The most bytes that it reads. */
    int most();

    Answer ring(Map<String, String> headers, byte[] raw);

    /**
     * What is answered.
     *
     * @param body JSON, or empty
     * @param sent what is done when the answer went out, and not where sending it failed
     */
    record Answer(int status, String body, Runnable sent) {}
}
