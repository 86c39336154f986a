package org.moot.discord;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.MessageReference;
import net.dv8tion.jda.api.events.message.react.GenericMessageReactionEvent;
import net.dv8tion.jda.api.utils.ImageFormat;
import net.dv8tion.jda.api.utils.ImageProxy;
import org.moot.conversation.Talk;

/** What happens on Discord among people, as the core hears it. */
final class Heard {
    private static final String FACE = "face.png";
    private static final int SIZE = 128;

    private Heard() {}

    static Talk.Spoken spoken(Message message) {
        return new Talk.Spoken(
                message.getId(),
                Address.account(message.getAuthor().getId()),
                name(message),
                Whereabouts.address(message.getChannel()).place(),
                NamesBeside.speech(message),
                answered(message),
                files(message),
                picture(message),
                message.getTimeCreated().toInstant());
    }

    private static Optional<String> answered(Message message) {
        return Optional.ofNullable(message.getMessageReference())
                .filter(it -> it.getType() == MessageReference.MessageReferenceType.DEFAULT)
                .map(MessageReference::getMessageId);
    }

    /** Each change has an id of its own: when it was made. */
    static Talk.Changed changed(Message message) {
        Instant when = Optional.ofNullable(message.getTimeEdited())
                .orElse(message.getTimeCreated())
                .toInstant();
        return new Talk.Changed(
                message.getId() + " " + when.toEpochMilli(),
                message.getId(),
                Address.account(message.getAuthor().getId()),
                name(message),
                Whereabouts.address(message.getChannel()).place(),
                NamesBeside.speech(message),
                files(message),
                picture(message),
                when);
    }

    static Talk.Reacted marked(GenericMessageReactionEvent event, boolean takenBack, Instant now) {
        return new Talk.Reacted(
                event.getMessageId() + " " + event.getUserId() + " "
                        + event.getEmoji().getAsReactionCode(),
                event.getMessageId(),
                Address.account(event.getUserId()),
                Whereabouts.address(event.getChannel()).place(),
                event.getEmoji().getName(),
                takenBack,
                now);
    }

    private static String name(Message message) {
        return Optional.ofNullable(message.getMember())
                .map(Member::getEffectiveName)
                .orElseGet(() -> message.getAuthor().getEffectiveName());
    }

    /** Their own, as it stands in the server, small and still; nobody is shown with one that Discord made up. */
    private static Optional<Talk.Attached> picture(Message message) {
        Optional<ImageProxy> own = Optional.ofNullable(message.getMember())
                .map(it -> it.getAvatar(ImageFormat.PNG))
                .or(() -> Optional.ofNullable(message.getAuthor().getAvatar(ImageFormat.PNG)));
        return own.map(it -> new Talk.Attached(FACE, it.getUrl(SIZE), 0));
    }

    private static List<Talk.Attached> files(Message message) {
        return message.getAttachments().stream()
                .map(it -> new Talk.Attached(it.getFileName(), it.getUrl(), it.getSize()))
                .toList();
    }
}
