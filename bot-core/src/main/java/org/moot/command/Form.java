package org.moot.command;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.moot.command.Parameter.Asking;
import org.moot.conversation.Refusal;
import org.moot.conversation.Text;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a form asks for before a command is sent: which parameters are still missing, what could be filled in, and whether
 * an answer can be read. It answers from what it can see and never fails: without an answer the dispatcher says why.
 */
public final class Form {
    private static final Logger LOG = LoggerFactory.getLogger(Form.class);

    private final Commands commands;
    private final Doorkeeper doorkeeper;
    private final Transaction transaction;

    public Form(Commands commands, Doorkeeper doorkeeper, Transaction transaction) {
        this.commands = commands;
        this.doorkeeper = doorkeeper;
        this.transaction = transaction;
    }

    /** The required parameters that were neither typed nor follow from the place, in order. */
    public List<Parameter<?>> missing(Request request) {
        return asking(
                        request,
                        asking -> command(request).stream()
                                .<Parameter<?>>flatMap(command -> command.parameters().stream())
                                .filter(Parameter::required)
                                .filter(parameter -> !request.arguments().containsKey(parameter.name()))
                                .filter(parameter -> !isAnswered(parameter, asking))
                                .toList())
                .orElse(List.of());
    }

    /** What a rule refuses is not asked for: the dispatcher says why. */
    private static boolean isAnswered(Parameter<?> parameter, Asking asking) {
        try {
            return parameter.reading().fromPlace(asking).isPresent();
        } catch (Refusal refusal) {
            return true;
        }
    }

    /** Values of a parameter that begin with what was typed so far. */
    public List<String> suggest(Request request, Parameter<?> parameter, String begun) {
        return suggested(request, asking -> parameter.reading().suggest(begun, asking));
    }

    /** The same, for lists in which something more than the value can be read. */
    public List<Parameter.Offer> offer(Request request, Parameter<?> parameter, String begun) {
        return suggested(request, asking -> parameter.reading().offer(begun, asking));
    }

    private <T> List<T> suggested(Request request, Function<Asking, List<T>> suggesting) {
        try {
            return asking(request, suggesting).orElse(List.of());
        } catch (Refusal refusal) {
            return List.of();
        }
    }

    /** Why the value that the request has for a parameter cannot be taken; empty when it can. */
    public Optional<Text> fault(Request request, Parameter<?> parameter) {
        try {
            return asking(request, asking -> {
                        command(request).ifPresent(command -> ArgumentReader.check(parameter, command, asking));
                        return Optional.<Text>empty();
                    })
                    .orElse(Optional.empty());
        } catch (Refusal refusal) {
            return Optional.of(refusal.why());
        }
    }

    private Optional<Command> command(Request request) {
        return commands.named(request.command());
    }

    private <T> Optional<T> asking(Request request, Function<Asking, T> question) {
        try {
            return Optional.of(transaction.in(() -> question.apply(new Asking(request, doorkeeper.known(request)))));
        } catch (Refusal refusal) {
            throw refusal;
        } catch (RuntimeException e) {
            LOG.warn("no help with filling in {}", request.command(), Wordless.of(e));
            return Optional.empty();
        }
    }
}
