package org.moot.memory;

import org.moot.command.Inbox;

/** Requests that were performed. */
final class InboxInMemory implements Inbox {
    private final Table<Delivered, Boolean> noted;

    InboxInMemory(Desk desk) {
        this.noted = new Table<>(desk);
    }

    @Override
    public boolean first(String platform, String requestId) {
        return noted.putIfAbsent(new Delivered(platform, requestId), true);
    }

    private record Delivered(String platform, String requestId) {}
}
