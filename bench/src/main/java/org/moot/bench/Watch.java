package org.moot.bench;

import static org.moot.matrix.Homeserver.v3;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.moot.conversation.Platform.Away;
import org.moot.discord.fake.FakeDiscord;
import org.moot.matrix.homeserver.Member;

/** Looks in both halls of an assembly when what was begun is seen there. */
final class Watch implements AutoCloseable {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(10);

    /** Whatever happens between two looks. */
    private static final String ALL =
            URLEncoder.encode("{\"room\": {\"timeline\": {\"limit\": 1000}}}", StandardCharsets.UTF_8);

    private final FakeDiscord fake;
    private final String channel;
    private final Member keeper;
    private final String room;
    private final Side onDiscord = new Side("a moot seen on Discord");
    private final Side onMatrix = new Side("a moot seen on Matrix");
    private final List<String> told = new ArrayList<>();
    private volatile boolean over;

    /** When something was begun that is not seen here yet, and how long the others took. */
    private record Side(Map<String, Long> begun, Latencies latencies) {
        Side(String what) {
            this(new ConcurrentHashMap<>(), new Latencies(what));
        }

        void sees(String words) {
            begun.forEach((title, when) -> {
                if (words.contains(title) && begun.remove(title, when)) {
                    latencies.add(System.nanoTime() - when, true);
                }
            });
        }
    }

    Watch(FakeDiscord fake, String channel, Member keeper, String room) {
        this.fake = fake;
        this.channel = channel;
        this.keeper = keeper;
        this.room = room;
        Thread.ofVirtual().start(this::onDiscord);
        Thread.ofVirtual().start(this::onMatrix);
    }

    void begins(String title) {
        long now = System.nanoTime();
        onDiscord.begun().put(title, now);
        onMatrix.begun().put(title, now);
    }

    private void onDiscord() {
        while (!over) {
            if (!onDiscord.begun().isEmpty()) {
                onDiscord.sees(String.join("\n", fake.seenAt(channel)));
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }

    /** As a client does. */
    private void onMatrix() {
        String since = "";
        while (!over) {
            try {
                String from = since.isEmpty() ? "&timeout=0" : "&timeout=1000&since=" + since;
                var answer = keeper.home().get(v3("sync") + "?filter=" + ALL + from);
                since = answer.path("next_batch").asString();
                answer.path("rooms")
                        .path("join")
                        .path(room)
                        .path("timeline")
                        .path("events")
                        .forEach(event ->
                                heard(event.path("content").path("body").asString("")));
            } catch (Away e) {
                LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            }
        }
    }

    private synchronized void heard(String words) {
        onMatrix.sees(words);
        if (isTold(words)) {
            told.add("on Matrix: " + words);
        }
    }

    private static boolean isTold(String words) {
        return words.contains("not mirrored");
    }

    /** What was said in a thread of Discord, and in the room, of messages that were not mirrored. */
    synchronized List<String> told(String thread) {
        Stream<String> there =
                fake.seenAt(thread).stream().filter(Watch::isTold).map(it -> "on Discord: " + it);
        return Stream.concat(there, told.stream()).toList();
    }

    /** Waits so long for what is still to be seen. */
    List<Latencies> latencies(Duration most) {
        long end = System.nanoTime() + most.toNanos();
        List<Side> sides = List.of(onDiscord, onMatrix);
        while (System.nanoTime() < end
                && sides.stream().anyMatch(it -> !it.begun().isEmpty())) {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        for (Side side : sides) {
            side.begun().values().forEach(when -> side.latencies().add(System.nanoTime() - when, false));
        }
        return sides.stream().map(Side::latencies).toList();
    }

    @Override
    public void close() {
        over = true;
    }
}
