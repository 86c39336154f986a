package org.moot.office;

import java.util.Map;

/**
 * What a decision does by itself when it is made: appoint an officer, change a charter setting, grant a seat. The kind
 * names the {@link Doing} that performs it.
 */
public record Effect(String kind, Map<String, String> details) {
    public Effect {
        details = Map.copyOf(details);
    }

    public String the(String name) {
        String value = details.get(name);
        if (value == null) {
            throw new IllegalStateException(kind + " without " + name);
        }
        return value;
    }
}
