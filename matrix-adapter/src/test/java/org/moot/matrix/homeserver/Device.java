package org.moot.matrix.homeserver;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.moot.matrix.gateway.Decrypted;
import org.moot.matrix.gateway.Gateway;
import org.moot.matrix.gateway.Sink;

/** Somebody's device that can encrypt, independent of Moot's. */
public final class Device implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Gateway gateway;
    private final List<Sink.Seen> seen = new CopyOnWriteArrayList<>();
    private final Set<String> rooms = ConcurrentHashMap.newKeySet();

    private Device(Gateway gateway) {
        this.gateway = gateway;
        gateway.start(batch -> seen.addAll(batch.events()));
    }

    public static Device of(Member member) {
        return new Device(Gateway.open(member.wire()));
    }

    public Gateway gateway() {
        return gateway;
    }

    public List<Sink.Seen> seen() {
        return List.copyOf(seen);
    }

    /** As clients do before they say something: keys are given to those devices that were seen to be there. */
    public void comesInto(String room) {
        if (rooms.add(room)) {
            Eventually.that(
                    PATIENCE, () -> seen.stream().anyMatch(it -> it.room().equals(room)));
            Eventually.rest();
        }
    }

    /** Waits until something was seen, and reads it. */
    public String reads(Predicate<String> which) {
        return Eventually.some(
                PATIENCE,
                () -> seen.stream()
                        .map(it -> it.json().contains("m.room.encrypted") ? clear(it.json()) : it.json())
                        .filter(which)
                        .findFirst());
    }

    /** What a sealed event says; why not, where it cannot be read. */
    public String clear(String event) {
        return switch (gateway.decrypt(event, Duration.ofSeconds(5))) {
            case Decrypted.Clear(var content) -> content;
            case Decrypted.NoKey(var why) -> "unreadable: " + why;
        };
    }

    @Override
    public void close() {
        gateway.close();
    }
}
