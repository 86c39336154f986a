package org.moot.zoom.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What Zoom says in words and its description does not hold. */
final class HandRules {
    private static final int MOST_OCCURRENCES = 50;
    private static final Set<String> OF_ONE = Set.of("agenda", "start_time", "duration", "settings");

    private HandRules() {}

    static List<String> wrong(Heard it) {
        var wrong = new ArrayList<String>();
        if (it.body().path("type").asInt(0) == 2 && it.body().has("recurrence")) {
            wrong.add("a meeting that does not recur has a recurrence");
        }
        if (it.body().path("recurrence").path("end_times").asInt(0) > MOST_OCCURRENCES) {
            wrong.add("more than fifty occurrences");
        }
        if (it.method().equals("PATCH") && it.query().containsKey("occurrence_id")) {
            it.body().propertyNames().stream()
                    .filter(name -> !OF_ONE.contains(name))
                    .forEach(name -> wrong.add("not to be changed of one occurrence: " + name));
        }
        if (it.path().endsWith("/me/meetings")) {
            wrong.add("a server-to-server app is nobody");
        }
        return wrong;
    }
}
