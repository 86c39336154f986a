package org.moot.matrix;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.moot.conversation.Block;
import org.moot.conversation.Place;
import org.moot.matrix.say.Sheet;

/**
 * The marks by which somebody takes a position on the card of a consensus call, where the assembly's charter has positions
 * open: everybody sees whose mark it is. Never for a ballot.
 */
final class PositionMarks {
    private static final int REMEMBERED = 500;
    private static final String AGREE = "proposal agree";

    /** In the order in which they are offered. */
    private static final Map<String, String> COMMANDS = new LinkedHashMap<>();

    static {
        COMMANDS.put("👍", AGREE);
        COMMANDS.put("🤷", "proposal aside");
        COMMANDS.put("💬", "proposal concern");
        COMMANDS.put("🛑", "proposal block");
    }

    private final Known known;
    private final Voice voice;
    private final Map<String, Boolean> offered = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    };

    PositionMarks(Known known, Voice voice) {
        this.known = known;
        this.voice = voice;
    }

    /** Puts the marks on a card that asks for positions; those that are there already stay. */
    void offer(Place place, Sheet card, String room, String event) {
        boolean asksForPositions =
                card.actions().stream().map(Block.Action::command).anyMatch(AGREE::equals);
        if (asksForPositions && known.hasOpenPositions(place) && isNew(event)) {
            int number = 0;
            for (String sign : COMMANDS.keySet()) {
                voice.mark(room, event, sign, event.substring(1) + "-o" + number++);
            }
        }
    }

    private synchronized boolean isNew(String event) {
        return offered.put(event, true) == null;
    }

    /** The command that a mark on the card of a thread stands for. */
    Optional<String> command(Place thread, String sign) {
        return Optional.ofNullable(COMMANDS.get(sign))
                .filter(it -> thread.address().contains("/") && known.hasOpenPositions(thread));
    }
}
