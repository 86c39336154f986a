package org.moot.app.settings;

import java.util.function.Function;

/**
 * One thing an operator can set in the environment or in {@code .env}.
 *
 * @param name of the environment variable
 * @param byDefault what holds when it is not set; empty where there is none
 * @param meaning one sentence for {@code .env.example}
 * @param example a value that works
 * @param reading throws with what is wrong with a value
 */
public record Setting<T>(String name, String byDefault, String meaning, String example, Function<String, T> reading) {

    T read(String value) {
        try {
            return reading.apply(value.strip());
        } catch (RuntimeException e) {
            throw new WrongSetting(name, fault(e), example);
        }
    }

    private static String fault(RuntimeException e) {
        String message = String.valueOf(e.getMessage());
        return e instanceof IllegalArgumentException || e instanceof java.time.DateTimeException
                ? message
                : "it cannot be read";
    }
}
