package org.moot.command;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.moot.command.Parameter.Asking;
import org.moot.command.Parameter.Reading;
import org.moot.command.Parameter.Shape;
import org.moot.conversation.Post;

/** A command for tests: does what the test says. */
record Some(
        String name,
        List<Parameter<?>> parameters,
        Permission needs,
        Answers answers,
        Storing stored,
        Function<Asked, Post> doing)
        implements Command {

    static final Parameter<String> WORD = Parameters.word("word", 20, "tree");
    static final Parameter<String> TITLE = Parameters.line("title", 40, "Plant a tree");
    static final Parameter<String> TEXT = Parameters.text("text", 4000, "Every street gets one.");

    /** A number that follows from the place when none is typed. */
    static final Parameter<Long> NUMBER = new Parameter<>("number", Shape.WORD, true, 20, new FromPlace(), "12");

    static Some called(String name, Parameter<?>... parameters) {
        return new Some(
                name,
                List.of(parameters),
                Permission.ANYBODY,
                Answers.PUBLICLY,
                Storing.ONE,
                asked -> Post.saying("test.done"));
    }

    Some doing(Function<Asked, Post> what) {
        return new Some(name, parameters, needs, answers, stored, what);
    }

    Some byClock() {
        return new Some(name, parameters, Permission.CLOCK, answers, stored, doing);
    }

    Some own() {
        return new Some(name, parameters, needs, answers, Storing.OWN, doing);
    }

    Some looking() {
        return new Some(name, parameters, needs, answers, Storing.NOTHING, doing);
    }

    @Override
    public Post perform(Asked asked) {
        return doing.apply(asked);
    }

    private record FromPlace() implements Reading<Long> {
        @Override
        public Long read(String typed, Asking asking) {
            return Long.valueOf(typed);
        }

        @Override
        public boolean mayBe(String word) {
            return word.matches("[0-9]+");
        }

        @Override
        public Optional<Long> fromPlace(Asking asking) {
            return Optional.of(1L)
                    .filter(number -> asking.request().place().address().equals("thread"));
        }
    }
}
