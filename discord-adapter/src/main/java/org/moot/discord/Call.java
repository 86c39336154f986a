package org.moot.discord;

import java.util.HashMap;
import java.util.Map;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import org.moot.command.Request;

/** Somebody who asks for something and waits for the answer. */
record Call(IReplyCallback event, Answer answer, Request request) {

    long id() {
        return event.getIdLong();
    }

    String user() {
        return event.getUser().getId();
    }

    Call asking(String command, Map<String, String> arguments) {
        return new Call(event, answer, asking(request, command, arguments));
    }

    Call with(Map<String, String> more) {
        var arguments = new HashMap<>(request.arguments());
        arguments.putAll(more);
        return asking(request.command(), arguments);
    }

    static Request asking(Request request, String command, Map<String, String> arguments) {
        return new Request(
                request.id(),
                request.account(),
                request.shownName(),
                request.place(),
                command,
                arguments,
                request.atDoor(),
                request.now());
    }
}
