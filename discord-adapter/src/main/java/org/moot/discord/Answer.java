package org.moot.discord;

import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.exceptions.ErrorHandler;
import net.dv8tion.jda.api.interactions.InteractionHook;
import net.dv8tion.jda.api.interactions.callbacks.IMessageEditCallback;
import net.dv8tion.jda.api.interactions.callbacks.IModalCallback;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.modals.Modal;
import net.dv8tion.jda.api.requests.ErrorResponse;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one answer to an interaction. Discord waits three seconds for a first sign, and that sign fixes who reads the answer;
 * so where the work takes longer it is only acknowledged first ({@link #hold}), and what comes later takes its place.
 */
final class Answer {
    private static final Logger LOG = LoggerFactory.getLogger(Answer.class);

    private final IReplyCallback event;
    private final boolean privately;
    private final Runnable lost;
    private boolean taken;
    private boolean held;

    /**
     * @param privately who reads the answer if it is good
     * @param lost done when Discord no longer waits for an answer
     */
    Answer(IReplyCallback event, boolean privately, Runnable lost) {
        this.event = event;
        this.privately = privately;
        this.lost = lost;
    }

    /** Acknowledges, if nothing was answered yet. */
    synchronized void hold() {
        if (!taken) {
            taken = true;
            held = true;
            event.deferReply(privately).queue(null, failing());
        }
    }

    /** What Discord says to a first sign. */
    enum Sign {
        TAKEN,
        /** It no longer waits for one. */
        TOO_LATE,
        /** It had one already, so this came again. */
        HAD_ONE
    }

    /** Acknowledges and waits for it: unless it is taken, nothing must be done. */
    synchronized Sign holdsFirst() {
        taken = true;
        held = true;
        try {
            event.deferReply(privately).complete();
            return Sign.TAKEN;
        } catch (RuntimeException e) {
            boolean hadOne = Trouble.is(ErrorResponse.INTERACTION_ALREADY_ACKNOWLEDGED, e);
            LOG.info("an interaction came {} and was not performed", hadOne ? "again" : "too late");
            return hadOne ? Sign.HAD_ONE : Sign.TOO_LATE;
        }
    }

    /** Opens a form; empty where it is too late for one, or this cannot open any. */
    synchronized boolean opens(Modal modal) {
        if (taken || !(event instanceof IModalCallback callback)) {
            return false;
        }
        taken = true;
        callback.replyModal(modal).queue(null, failing());
        return true;
    }

    /** Acknowledges a click and changes nothing. */
    synchronized void nothing() {
        if (!taken && event instanceof IMessageEditCallback callback) {
            taken = true;
            callback.deferEdit().queue(null, failing());
        }
    }

    /** Takes the place of the message that was clicked, or answers privately where none was. */
    synchronized void instead(MessageCreateData message) {
        if (taken || !(event instanceof IMessageEditCallback callback) || !isClickedByOneAlone()) {
            say(List.of(message), true);
            return;
        }
        taken = true;
        callback.editMessage(Sheet.edit(message)).queue(null, failing());
    }

    private boolean isClickedByOneAlone() {
        return clicked().filter(message -> message.isEphemeral()).isPresent();
    }

    private Optional<net.dv8tion.jda.api.entities.Message> clicked() {
        return switch (event) {
            case net.dv8tion.jda.api.events.interaction.component.GenericComponentInteractionCreateEvent click ->
                Optional.of(click.getMessage());
            case net.dv8tion.jda.api.events.interaction.ModalInteractionEvent form ->
                Optional.ofNullable(form.getMessage());
            default -> Optional.empty();
        };
    }

    /** Says it in as many messages as there are; whoever may not read it never gets it. */
    synchronized void say(List<MessageCreateData> messages, boolean personal) {
        MessageCreateData first = messages.getFirst();
        if (!taken) {
            taken = true;
            event.reply(first).setEphemeral(personal).queue(hook -> more(hook, messages, personal), failing());
        } else if (held && personal == privately) {
            InteractionHook hook = event.getHook();
            hook.editOriginal(Sheet.edit(first)).queue(done -> more(hook, messages, personal), failing());
        } else {
            InteractionHook hook = event.getHook();
            hook.deleteOriginal()
                    .flatMap(gone -> hook.sendMessage(first).setEphemeral(personal))
                    .queue(done -> more(hook, messages, personal), failing());
        }
    }

    private void more(InteractionHook hook, List<MessageCreateData> messages, boolean personal) {
        Optional<RestAction<?>> all = messages.stream()
                .skip(1)
                .<RestAction<?>>map(message -> hook.sendMessage(message).setEphemeral(personal))
                .reduce((one, next) -> one.flatMap(done -> next));
        all.ifPresent(action -> action.queue(null, failing()));
    }

    private ErrorHandler failing() {
        return new ErrorHandler(e -> LOG.warn("an answer could not be given: {}", reason(e)))
                .handle(ErrorResponse.UNKNOWN_INTERACTION, e -> lost.run())
                .handle(ErrorResponse.INTERACTION_ALREADY_ACKNOWLEDGED, e -> LOG.info("an interaction came twice"));
    }

    /** Without the words of the exception, in which something typed may stand. */
    private static String reason(Throwable e) {
        return e instanceof net.dv8tion.jda.api.exceptions.ErrorResponseException response
                ? "code " + response.getErrorCode()
                : e.getClass().getSimpleName();
    }
}
