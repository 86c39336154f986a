package org.moot.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.moot.app.run.House;
import org.moot.command.Request;
import org.moot.command.TypedLine;
import org.moot.conversation.Account;
import org.moot.conversation.Place;
import org.moot.scene.Heard;

/** People saying things in a hall of a running house: {@code hall.says("ana", "assembly list")}. */
public record Hall(House house, String name) {

    /** Types a line; its answer is all that is waited for. */
    public Heard says(String who, String line) {
        return says(UUID.randomUUID().toString(), who, line);
    }

    public Heard says(String request, String who, String line) {
        TypedLine typed = TypedLine.read(line, house.core().commands());
        return asks(request, who, typed.command(), typed.arguments());
    }

    /** Gives a command as a form does, without the grammar of typed lines in between. */
    public Heard asks(String who, String command, Map<String, String> arguments) {
        return asks(UUID.randomUUID().toString(), who, command, arguments);
    }

    private Heard asks(String request, String who, String command, Map<String, String> arguments) {
        return Heard.of(house.core()
                .dispatcher()
                .take(new Request(
                        request,
                        Optional.of(new Account("console", who)),
                        who,
                        new Place("console", name),
                        command,
                        arguments,
                        house.clock().instant())));
    }

    public void all(String who, List<String> lines) {
        lines.forEach(line -> {
            Heard heard = says(who, line);
            if (heard.outcome() != org.moot.command.Reply.Outcome.DONE) {
                throw new AssertionError(line + ": " + heard.words());
            }
        });
    }
}
