package org.moot.matrix.say;

import java.util.Map;

/**
 * What Moot asks for where a command lacks something. It stands in the message that asks, so that whoever answers that
 * message has said the whole, and nothing needs to be kept.
 *
 * @param place the address of where the command was said
 * @param filled what was said of it so far, never anything of a ballot
 * @param parameter what the answer is for
 */
public record Question(String place, String command, Map<String, String> filled, String parameter) {
    /** Under which it stands in the message. */
    public static final String KEY = "org.moot.question";

    public Question {
        filled = Map.copyOf(filled);
    }
}
