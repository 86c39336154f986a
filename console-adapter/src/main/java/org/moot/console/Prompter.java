package org.moot.console;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Asks somebody for what a command still needs. */
interface Prompter {
    /** Where nobody can be asked, such as in a pipe: a command is sent as it was typed. */
    Prompter NOBODY = new Prompter() {
        @Override
        public boolean isSomebody() {
            return false;
        }

        @Override
        public Optional<String> ask(Question question) {
            return Optional.empty();
        }

        @Override
        public void say(Sketch sketch) {}
    };

    default boolean isSomebody() {
        return true;
    }

    /** The answer; empty when the whole command was given up. What is answered goes into no history. */
    Optional<String> ask(Question question);

    /** Says something between two questions. */
    void say(Sketch sketch);

    /**
     * @param label stands before the answer
     * @param lines whether the answer takes several lines, up to an empty one
     * @param suggest answers that begin with what was typed so far
     */
    record Question(String label, boolean lines, Function<String, List<String>> suggest) {}
}
