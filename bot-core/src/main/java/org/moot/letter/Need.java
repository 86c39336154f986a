package org.moot.letter;

import java.time.Instant;
import java.util.Map;
import org.moot.conversation.Text;

/**
 * One thing that waits for somebody.
 *
 * @param kind ends the keys of its words, such as {@code answer}
 * @param until when it is too late; what ends first comes first
 * @param minutes about how many it takes
 * @param command opens it, with what is filled in
 */
record Need(String kind, Text what, Instant until, int minutes, String command, Map<String, String> filled) {
    Need {
        filled = Map.copyOf(filled);
    }
}
