package org.moot.app.count;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How winners are found. */
enum Method {
    STAR,
    BLOC,
    ALLOCATED;

    /** As files and the command line name it. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Method> of(String id) {
        return Arrays.stream(values()).filter(method -> method.id().equals(id)).findFirst();
    }

    static List<String> ids() {
        return Arrays.stream(values()).map(Method::id).toList();
    }
}
