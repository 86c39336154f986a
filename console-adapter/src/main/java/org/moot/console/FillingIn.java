package org.moot.console;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.moot.command.Parameter;
import org.moot.command.Parameter.Shape;
import org.moot.command.Reply;
import org.moot.command.Request;
import org.moot.console.Prompter.Question;
import org.moot.conversation.Block.ScoreSheet;
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

    /** What became of a request that somebody was asked about. */
    sealed interface Filled {

        /** It has everything it needs. */
        record Complete(Request request) implements Filled {}

        /** What was to be filled in cannot be, and this says why. */
        record Answered(Reply reply) implements Filled {}

        record GivenUp() implements Filled {}
    }

    Filled fill(Request request) {
        Request filled = request;
        for (Parameter<?> parameter : prompter.isSomebody() ? bot.form().missing(request) : List.<Parameter<?>>of()) {
            boolean isBallot = parameter.shape() == Shape.SCORES;
            Optional<Reply> shown = isBallot ? ballots.shown(filled) : Optional.empty();
            if (shown.isPresent() && BallotFilling.sheet(shown.get()).isEmpty()) {
                return new Filled.Answered(shown.get());
            }
            Optional<Request> more = fill(filled, parameter, shown.flatMap(BallotFilling::sheet));
            if (more.isEmpty()) {
                return new Filled.GivenUp();
            }
            filled = more.get();
        }
        return new Filled.Complete(filled);
    }

    /** Asks until the answer can be read; what it must be is said each time it cannot. */
    private Optional<Request> fill(Request request, Parameter<?> parameter, Optional<ScoreSheet> sheet) {
        while (true) {
            Optional<String> answer =
                    sheet.map(ballots::ask).orElseGet(() -> prompter.ask(question(request, parameter)));
            if (answer.isEmpty()) {
                return Optional.empty();
            }
            Request more = with(request, parameter, answer.get());
            Optional<Text> fault = answer.get().isBlank()
                    ? Optional.of(Text.of("console.needed", parameter.name(), parameter.example()))
                    : bot.form().fault(more, parameter);
            if (fault.isEmpty()) {
                return Optional.of(more);
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
