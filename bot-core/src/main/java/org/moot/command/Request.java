package org.moot.command;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.moot.conversation.Account;
import org.moot.conversation.Place;

/**
 * One command as it came in.
 *
 * @param id the platform's delivery key; the same one may come again and is then not performed again
 * @param account who said it; empty for a deadline
 * @param shownName the name the platform shows for the account, used only at the first meeting
 * @param place where it was said
 * @param command the command's name, such as {@code proposal agree}
 * @param arguments typed values by parameter name
 * @param atDoor whether it was said where nobody else reads it, such as a direct message: such a place is never a hall
 * @param now the clock's time, for words and deadlines; the ballot box asks the database itself
 */
public record Request(
        String id,
        Optional<Account> account,
        String shownName,
        Place place,
        String command,
        Map<String, String> arguments,
        boolean atDoor,
        Instant now) {
    public Request {
        arguments = Map.copyOf(arguments);
    }

    /** What somebody says openly. */
    public Request(
            String id,
            Optional<Account> account,
            String shownName,
            Place place,
            String command,
            Map<String, String> arguments,
            Instant now) {
        this(id, account, shownName, place, command, arguments, false, now);
    }

    /** What a deadline asks for. */
    public static Request byClock(String id, String command, Map<String, String> arguments, Instant now) {
        return new Request(id, Optional.empty(), "", new Place("clock", ""), command, arguments, now);
    }
}
