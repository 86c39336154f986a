package org.moot.bench;

import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.moot.command.Reply;

/**
 * Something that callers do again and again.
 *
 * @param way does it once, each time for another person or about another thing
 */
record Deed(String what, Function<RandomGenerator, Reply> way) {

    boolean isDone(RandomGenerator random) {
        return way.apply(random).outcome() == Reply.Outcome.DONE;
    }
}
