package org.moot.command;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The values of a command's parameters, read and typed. */
public final class Arguments {
    private final Map<Parameter<?>, Object> values = new LinkedHashMap<>();

    <T> void put(Parameter<T> parameter, T value) {
        values.put(parameter, value);
    }

    /** The value of a required parameter. */
    public <T> T the(Parameter<T> parameter) {
        return maybe(parameter).orElseThrow(() -> new IllegalStateException("not read: " + parameter.name()));
    }

    @SuppressWarnings("unchecked") // put only lets a value in beside the parameter of its type
    public <T> Optional<T> maybe(Parameter<T> parameter) {
        return Optional.ofNullable((T) values.get(parameter));
    }

    /** The values of one type, in the order of the parameters. */
    public <T> Stream<T> all(Class<T> type) {
        return values.values().stream().filter(type::isInstance).map(type::cast);
    }
}
