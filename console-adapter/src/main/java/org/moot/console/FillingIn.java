package org.moot.console;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.moot.command.Parameter;
import org.moot.command.Parameter.Shape;
import org.moot.command.Request;
import org.moot.console.Prompter.Question;
import org.moot.conversation.Text;

/** Asks for the required parameters that somebody left out, one after the other. */
final class FillingIn {
    private final Bot bot;
    private final Prompter prompter;
    private final BallotFilling ballots;

    FillingIn(Bot bot, Prompter prompter) {
        this.bot = bot;
        this.prompter = prompter;
        this.ballots = new BallotFilling(bot, prompter);
    }

    /** The request with everything it needs; empty when it was given up. */
    Optional<Request> fill(Request request) {
        if (!prompter.isSomebody()) {
            return Optional.of(request);
        }
        Request filled = request;
        for (Parameter<?> parameter : bot.form().missing(request)) {
            Optional<Request> more = fill(filled, parameter);
            if (more.isEmpty()) {
                return Optional.empty();
            }
            filled = more.get();
        }
        return Optional.of(filled);
    }

    /** Asks until the answer can be read; what it must be is said each time it cannot. */
    private Optional<Request> fill(Request request, Parameter<?> parameter) {
        while (true) {
            Optional<String> answer = parameter.shape() == Shape.SCORES
                    ? ballots.ask(request, parameter)
                    : prompter.ask(question(request, parameter));
            Optional<Request> more = answer.map(words -> with(request, parameter, words));
            if (more.isEmpty()) {
                return more;
            }
            Optional<Text> fault = answer.get().isBlank()
                    ? Optional.of(Text.of("console.needed", parameter.name(), parameter.example()))
                    : bot.form().fault(more.get(), parameter);
            if (fault.isEmpty()) {
                return more;
            }
            prompter.say(Sketch.of(pen().say(fault.get())));
        }
    }

    private Question question(Request request, Parameter<?> parameter) {
        boolean lines = parameter.shape() == Shape.TEXT;
        Optional<String> question = words(request, parameter);
        if (lines) {
            String asked = question.orElse(pen().say("console.ask-lines", parameter.name()));
            prompter.say(Sketch.of(asked + " " + pen().say("console.empty-line-ends", parameter.example())));
        } else {
            question.ifPresent(it -> prompter.say(Sketch.of(it)));
        }
        String label = lines ? parameter.name() : pen().say("console.ask", parameter.name(), hint(request, parameter));
        return new Question(label + ": ", lines, begun -> bot.form().suggest(request, parameter, begun));
    }

    /** What a form asks, where the name of the parameter does not say enough. */
    private Optional<String> words(Request request, Parameter<?> parameter) {
        String command = request.command().replace(' ', '-');
        return Stream.of("form." + command + "." + parameter.name(), "form." + parameter.name())
                .filter(key -> !pen().say(key).equals(key))
                .findFirst()
                .map(pen()::say);
    }

    /** All there is to choose from, or an example. */
    private String hint(Request request, Parameter<?> parameter) {
        List<String> choices =
                parameter.shape() == Shape.CHOICE ? bot.form().suggest(request, parameter, "") : List.of();
        return choices.isEmpty() ? pen().say("console.such-as", parameter.example()) : String.join(", ", choices);
    }

    static Request with(Request request, Parameter<?> parameter, String words) {
        var arguments = new HashMap<>(request.arguments());
        arguments.put(parameter.name(), words);
        return new Request(
                request.id(),
                request.account(),
                request.shownName(),
                request.place(),
                request.command(),
                arguments,
                request.atDoor(),
                request.now());
    }

    private Pen pen() {
        return bot.platform().drawing().pen(bot.house());
    }
}
