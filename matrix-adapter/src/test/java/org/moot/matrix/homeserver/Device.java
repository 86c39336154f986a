package org.moot.matrix.homeserver;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.moot.matrix.gateway.Decrypted;
import org.moot.matrix.gateway.Gateway;
import org.moot.matrix.gateway.Sink;

/** Somebody's device that can encrypt, independent of Moot's. */
public final class Device implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Gateway gateway;
    private final List<Sink.Seen> seen = new CopyOnWriteArrayList<>();

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

    /** Waits until something was seen, and reads it. */
    public String reads(Predicate<String> which) {
        return Eventually.some(
                PATIENCE, () -> seen.stream().map(this::clear).filter(which).findFirst());
    }

    private String clear(Sink.Seen event) {
        if (!event.json().contains("m.room.encrypted")) {
            return event.json();
        }
        return switch (gateway.decrypt(event.json(), Duration.ofSeconds(5))) {
            case Decrypted.Clear(var content) -> content;
            case Decrypted.NoKey(var why) -> "unreadable: " + why;
        };
    }

    @Override
    public void close() {
        gateway.close();
    }
}
