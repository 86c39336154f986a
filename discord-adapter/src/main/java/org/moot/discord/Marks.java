package org.moot.discord;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import org.moot.conversation.Platform.DeliveryId;

/**
 * Finds what was said under a delivery's id before. The id stands unseen in every message, as the number of its frame. Looked
 * for when something is tried again, and for the first deliveries after a start, of which nobody knows whether the one before
 * a crash was said.
 */
final class Marks {
    private static final int LOOKED_THROUGH = 50;
    private static final int REMEMBERED = 10_000;

    /** So many deliveries after a start may be ones that were under way before it. */
    private static final int FIRST = 50;

    private int started;
    private final Map<String, Boolean> tried = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    };

    int of(DeliveryId id) {
        long number = Long.parseLong(id.value(), Character.MAX_RADIX);
        return (int) (number % (Integer.MAX_VALUE - 1)) + 1;
    }

    /** Whether nothing can have been said under it; asked once for each try. */
    synchronized boolean isNew(DeliveryId id) {
        boolean again = tried.putIfAbsent(id.value(), true) != null;
        started = Math.min(FIRST + 1, started + 1);
        return !again && started > FIRST;
    }

    Optional<Message> find(MessageChannel channel, int mark) {
        return find(channel.getHistory().retrievePast(LOOKED_THROUGH).complete(), mark);
    }

    /** The first message of the post that has the mark. */
    Optional<Message> opening(List<ThreadChannel> posts, int mark) {
        for (ThreadChannel post : posts) {
            Optional<Message> found =
                    find(post.getHistoryFromBeginning(1).complete().getRetrievedHistory(), mark);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Message> find(List<Message> messages, int mark) {
        return messages.stream().filter(message -> isMarked(message, mark)).findFirst();
    }

    /** Whether Moot said it under a mark. */
    static boolean isMarked(Message message, int mark) {
        return message.getAuthor().equals(message.getJDA().getSelfUser())
                && message.getComponentTree().findAll(Container.class, it -> it.getUniqueId() == mark).stream()
                        .findAny()
                        .isPresent();
    }
}
