package org.moot.matrix;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Parameter.Shape;
import org.moot.command.Request;
import org.moot.conversation.Place;
import org.moot.matrix.say.Drawing;
import org.moot.matrix.say.Question;

/**
 * Asks in a direct chat for what a command lacks, one thing after the other. What was said so far stands in the message that
 * asks, so an answer to it is the whole command, also after a restart. Nothing of a ballot is ever asked for like this.
 */
final class Asking {
    /** What is too long for a message that asks is too long for the command, which says so. */
    private static final int LONGEST = 10_000;

    private final Bot bot;
    private final Drawing drawing;
    private final Answering answering;

    Asking(Bot bot, Drawing drawing, Answering answering) {
        this.bot = bot;
        this.drawing = drawing;
        this.answering = answering;
    }

    /** False where nothing is missing, or nothing that can be asked for. */
    boolean asks(Asked asked, Request request) {
        Optional<Parameter<?>> missing = bot.command(request.command())
                .filter(command -> knowsAll(command, request))
                .flatMap(command -> first(bot.form().missing(request)));
        missing.ifPresent(parameter -> ask(asked, request, parameter));
        return missing.isPresent();
    }

    private static boolean knowsAll(Command command, Request request) {
        List<String> known = command.parameters().stream().map(Parameter::name).toList();
        int length =
                request.arguments().values().stream().mapToInt(String::length).sum();
        return length <= LONGEST
                && known.containsAll(request.arguments().keySet())
                && command.parameters().stream().noneMatch(it -> it.shape() == Shape.SCORES);
    }

    private static Optional<Parameter<?>> first(List<Parameter<?>> missing) {
        return missing.isEmpty() ? Optional.empty() : Optional.of(missing.getFirst());
    }

    private void ask(Asked asked, Request request, Parameter<?> parameter) {
        List<String> choices =
                parameter.shape() == Shape.CHOICE ? bot.form().suggest(request, parameter, "") : List.of();
        var question =
                new Question(request.place().address(), request.command(), request.arguments(), parameter.name());
        answering.ask(asked, drawing.asking(request.command(), parameter, choices, bot.house()), question);
    }

    /** The command that an answer makes whole, said where it was begun; empty for a place that there is not. */
    static Optional<Request> answered(Question question, String words, Request said) {
        var place = new Place(Address.PLATFORM, question.place());
        if (Address.of(place).isEmpty()) {
            return Optional.empty();
        }
        var arguments = new HashMap<>(question.filled());
        arguments.put(question.parameter(), words);
        return Optional.of(new Request(
                said.id(),
                said.account(),
                said.shownName(),
                place,
                question.command(),
                arguments,
                Address.isDoor(place),
                said.now()));
    }
}
