package org.moot.console;

import java.time.Instant;
import java.util.Optional;

/**
 * Something said on the console, as it reads now.
 *
 * @param number rises in the order of saying; {@code m17} is the reference of number 17
 * @param delivery the delivery id, for what Moot said
 * @param opens the title of the thread that it opened
 * @param by the shown name, for what a person said
 */
record Message(
        long number,
        Address at,
        Instant when,
        Optional<String> delivery,
        Optional<String> opens,
        Optional<String> by,
        Sketch sketch,
        boolean hidden) {

    static String reference(long number) {
        return "m" + number;
    }

    String reference() {
        return reference(number);
    }

    Message saying(Sketch revised) {
        return new Message(number, at, when, delivery, opens, by, revised, hidden);
    }

    Message shortened(int most) {
        return saying(sketch.shortened(most));
    }

    Message hiding(boolean whether) {
        return new Message(number, at, when, delivery, opens, by, sketch, whether);
    }
}
