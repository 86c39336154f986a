package org.moot.web.call;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moot.call.CallRoom;
import org.moot.call.attendance.Report;
import org.moot.conversation.Text;

/** A room that is always there, unless it is told to be away. */
final class SomeRoom implements CallRoom {
    final List<String> admitted = new ArrayList<>();
    boolean away;

    @Override
    public boolean isThere() {
        return true;
    }

    @Override
    public boolean isHeard() {
        return true;
    }

    @Override
    public Opened open(Plan plan) {
        return new Opened(
                "room-" + plan.series(),
                plan.now().plus(Duration.ofDays(100)),
                Optional.of("+44 20 7946 0000, 1"),
                Optional.of("https://room.example/j/1"),
                List.of());
    }

    @Override
    public void close(String key) {}

    @Override
    public Way admit(String key, String pseudonym, String shownName) {
        if (away) {
            throw new Away(Text.of("call.no-room"), Optional.empty());
        }
        admitted.add(shownName);
        return new Way(pseudonym, "https://room.example/w/" + admitted.size());
    }

    @Override
    public void dismiss(String key, String reference) {}

    @Override
    public String hostLink(String key) {
        return "https://room.example/s/1";
    }

    @Override
    public List<Report> reports(String key, Instant from, Instant until) {
        return List.of();
    }
}
