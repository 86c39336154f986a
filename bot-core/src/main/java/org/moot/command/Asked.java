package org.moot.command;

import java.time.Instant;

/** A request whose asker is known and whose arguments were read. */
public record Asked(Request request, Asker asker, Arguments arguments) {

    public Instant now() {
        return request.now();
    }

    public <T> T the(Parameter<T> parameter) {
        return arguments.the(parameter);
    }

    public <T> java.util.Optional<T> maybe(Parameter<T> parameter) {
        return arguments.maybe(parameter);
    }
}
