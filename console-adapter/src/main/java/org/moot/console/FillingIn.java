package org.moot.console;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
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
        List<String> few = parameter.shape() == Shape.CHOICE ? bot.form().suggest(request, parameter, "") : List.of();
        String label = few.isEmpty() ? parameter.name() : parameter.name() + " (" + String.join(", ", few) + ")";
        if (lines) {
            prompter.say(Sketch.of(pen().say("console.ends-with-empty-line", parameter.name())));
        }
        return new Question(label + ": ", lines, begun -> bot.form().suggest(request, parameter, begun));
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
