package org.moot.matrix;

import tools.jackson.databind.JsonNode;

/** Who may do what in a room. */
record Powers(JsonNode levels, JsonNode create) {
    private static final int MODERATOR = 50;

    /** Creators stand above all levels since version 12 of rooms. */
    long of(String user) {
        boolean isCreator = create.path("additional_creators")
                .valueStream()
                .anyMatch(it -> it.asString("").equals(user));
        return isCreator
                ? Long.MAX_VALUE
                : levels.path("users")
                        .path(user)
                        .asLong(levels.path("users_default").asLong(0));
    }

    /** To take away what others said. */
    boolean mayRedact(String user) {
        return of(user) >= levels.path("redact").asLong(MODERATOR);
    }

    boolean maySend(String user, String type) {
        return of(user)
                >= levels.path("events")
                        .path(type)
                        .asLong(levels.path("events_default").asLong(0));
    }

    boolean maySet(String user, String type) {
        return of(user)
                >= levels.path("events")
                        .path(type)
                        .asLong(levels.path("state_default").asLong(MODERATOR));
    }

    /** So little that nothing can be said with it. */
    long silent() {
        long least = levels.path("events_default").asLong(0);
        for (JsonNode level : levels.path("events")) {
            least = Math.min(least, level.asLong(0));
        }
        return least - 1;
    }

    boolean mayInvite(String user) {
        return of(user) >= levels.path("invite").asLong(0);
    }
}
