package org.moot.call;

import java.time.Instant;
import java.util.List;
import org.moot.call.attendance.Report;
import org.moot.conversation.Text;

/** Nowhere to hold calls; whoever asks first whether it is there never comes further. */
final class NoRoom implements CallRoom {
    private static Refused refused() {
        return new Refused(Text.of("call.no-room"));
    }

    @Override
    public boolean isThere() {
        return false;
    }

    @Override
    public boolean isHeard() {
        return false;
    }

    @Override
    public Opened open(Plan plan) {
        throw refused();
    }

    @Override
    public void close(String key) {
        throw refused();
    }

    @Override
    public Way admit(String key, String pseudonym, String shownName) {
        throw refused();
    }

    @Override
    public void dismiss(String key, String reference) {
        throw refused();
    }

    @Override
    public String hostLink(String key) {
        throw refused();
    }

    @Override
    public List<Report> reports(String key, Instant from, Instant until) {
        return List.of();
    }
}
