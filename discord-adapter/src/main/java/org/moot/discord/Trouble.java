package org.moot.discord;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InsufficientPermissionException;
import net.dv8tion.jda.api.exceptions.InvalidTokenException;
import net.dv8tion.jda.api.requests.ErrorResponse;
import org.moot.conversation.Platform.Away;
import org.moot.conversation.Platform.Refused;

/** What Discord says no with, as the outbox knows it: to be tried again, or never to be taken. */
final class Trouble {
    private static final Duration UNTIL_MENDED = Duration.ofMinutes(5);
    private static final int NO_SERVER_IN_COMMON = 50278;
    private static final Duration OLD_CARD = Duration.ofMinutes(2);

    private Trouble() {}

    /** Something that the delivery understands; what is nobody's word but a bug stays what it is. */
    static RuntimeException of(RuntimeException e) {
        return switch (e) {
            case ErrorResponseException response -> of(response);
            case InsufficientPermissionException missing ->
                new Away("a permission is missing: " + missing.getPermission().getName(), Optional.of(UNTIL_MENDED));
            case CancellationException stopped -> new Away("the connection was closed", Optional.empty());
            case java.util.concurrent.RejectedExecutionException stopped ->
                new Away("the connection was closed", Optional.empty());
            case CompletionException wrapped
            when wrapped.getCause() instanceof TimeoutException -> new Away("Discord did not answer", Optional.empty());
            default -> e;
        };
    }

    private static RuntimeException of(ErrorResponseException e) {
        return switch (e.getErrorResponse()) {
            case MISSING_ACCESS, MISSING_PERMISSIONS, UNAUTHORIZED ->
                new Away("Discord does not let Moot do this: code " + e.getErrorCode(), Optional.of(UNTIL_MENDED));
            case THREAD_LOCKED, ILLEGAL_OPERATION_ARCHIVED_THREAD ->
                new Away("a thread is locked, which the permission Manage Threads opens", Optional.of(UNTIL_MENDED));
            case MAX_OLD_MESSAGE_EDITS -> new Away("a card is edited too often", Optional.of(OLD_CARD));
            case SLOWMODE_RATE_LIMIT, CHANNEL_WRITE_RATE_LIMIT, GUILD_WRITE_RATE_LIMIT, OPEN_DM_TOO_FAST ->
                new Away("Discord asks to wait", Optional.of(Duration.ofSeconds(30)));
            default ->
                e.getErrorCode() < 10_000
                        ? new Away("Discord could not be reached", Optional.empty())
                        : new Refused("Discord does not take it: code " + e.getErrorCode());
        };
    }

    /** Discord does not take the token. */
    static boolean isOfTheToken(RuntimeException e) {
        boolean isUnauthorized = e instanceof ErrorResponseException response && response.getResponse().code == 401;
        return isUnauthorized || e instanceof InvalidTokenException;
    }

    /** Somebody cannot be spoken to: their direct messages are closed, or there is no server any more that both are in. */
    static boolean isOfADoor(RuntimeException e) {
        return e instanceof ErrorResponseException response
                && (response.getErrorResponse() == ErrorResponse.CANNOT_SEND_TO_USER
                        || response.getErrorCode() == NO_SERVER_IN_COMMON);
    }

    static boolean is(ErrorResponse code, RuntimeException e) {
        return e instanceof ErrorResponseException response && response.getErrorResponse() == code;
    }
}
