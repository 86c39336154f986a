package org.moot.discord;

import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.components.Component;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.filedisplay.FileDisplay;
import net.dv8tion.jda.api.components.mediagallery.MediaGallery;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.entities.Message;
import org.moot.conversation.Platform.DeliveryId;

/**
 * What may have been said under a delivery's id before. A webhook's message has no nonce, so each part carries a number that
 * nobody sees, made of the delivery's id and its place among the parts; by it the part is found among the last messages.
 */
final class Recalled {
    static final int LOOKED_THROUGH = 100;

    private static final int FACTOR = 31;

    private final Voiced voiced;
    private final List<Message> last;
    private final int mark;

    Recalled(Voiced voiced, Marks marks, DeliveryId id) {
        this.voiced = voiced;
        this.mark = marks.of(id);
        this.last = marks.isNew(id)
                ? List.of()
                : Voiced.soon(voiced.thread().getHistory().retrievePast(LOOKED_THROUGH)).stream()
                        .filter(voiced::isOurs)
                        .toList();
    }

    int mark(int part) {
        return (int) (((long) mark * FACTOR + part) % (Integer.MAX_VALUE - 1)) + 1;
    }

    /** The id of the part, where it was said. */
    Optional<String> part(int part) {
        return last.stream()
                .filter(message -> isMarked(message, mark(part)))
                .map(Message::getId)
                .findFirst();
    }

    private static boolean isMarked(Message message, int mark) {
        return message.getComponentTree().findAll(Component.class).stream().anyMatch(it -> it.getUniqueId() == mark);
    }

    static MessageTopLevelComponent marked(MessageTopLevelComponent component, int mark) {
        return switch (component) {
            case TextDisplay it -> it.withUniqueId(mark);
            case MediaGallery it -> it.withUniqueId(mark);
            case FileDisplay it -> it.withUniqueId(mark);
            default -> component;
        };
    }
}
