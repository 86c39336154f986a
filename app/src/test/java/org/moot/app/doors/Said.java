package org.moot.app.doors;

import java.util.ArrayList;
import java.util.List;

/** One message of somebody: on which side and by whom it was said, its words now, and who marked it. */
final class Said {
    final boolean isOnDiscord;
    final int who;
    final String id;
    String words;
    final List<Mark> marks = new ArrayList<>();

    /**
     * @param message the message that was marked: this one, or the one that says it again on the other side
     * @param event by which Matrix knows the mark
     */
    record Mark(boolean isOnDiscord, int who, String message, String event) {}

    Said(boolean isOnDiscord, int who, String id, String words) {
        this.isOnDiscord = isOnDiscord;
        this.who = who;
        this.id = id;
        this.words = words;
    }

    boolean isMarked(boolean onDiscord) {
        return marks.stream().anyMatch(it -> it.isOnDiscord() == onDiscord);
    }

    boolean isMarkedBy(boolean onDiscord, int marker) {
        return marks.stream().anyMatch(it -> it.isOnDiscord() == onDiscord && it.who() == marker);
    }
}
