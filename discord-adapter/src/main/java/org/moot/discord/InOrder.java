package org.moot.discord;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Queue;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.message.GenericMessageEvent;
import net.dv8tion.jda.api.events.message.MessageBulkDeleteEvent;
import net.dv8tion.jda.api.events.session.SessionRecreateEvent;
import net.dv8tion.jda.api.hooks.InterfacedEventManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands on what happens as Discord tells it: what people say in one channel one after the other, everything else at once. What
 * they say waits until what was said before it, while nobody listened, has been heard.
 */
final class InOrder extends InterfacedEventManager {
    private static final Logger LOG = LoggerFactory.getLogger(InOrder.class);

    /** Then it goes on without what was missed. */
    private static final Duration LONGEST_HOLD = Duration.ofMinutes(2);

    private final Map<Long, Queue<Runnable>> lanes = new HashMap<>();
    private final Queue<Runnable> held = new ArrayDeque<>();
    private boolean holding;
    private long holds;

    /** @param hears whether people are heard, and so caught up with when the connection is there */
    InOrder(boolean hears) {
        if (hears) {
            hold();
        }
    }

    @Override
    public void handle(GenericEvent event) {
        if (event instanceof SessionRecreateEvent) {
            hold();
        }
        OptionalLong channel = channel(event);
        if (channel.isPresent()) {
            said(channel.getAsLong(), () -> super.handle(event));
        } else {
            Thread.startVirtualThread(() -> super.handle(event));
        }
    }

    private static OptionalLong channel(GenericEvent event) {
        return switch (event) {
            case GenericMessageEvent it -> OptionalLong.of(it.getChannel().getIdLong());
            case MessageBulkDeleteEvent it -> OptionalLong.of(it.getChannel().getIdLong());
            default -> OptionalLong.empty();
        };
    }

    synchronized void said(long channel, Runnable work) {
        if (holding) {
            held.add(() -> said(channel, work));
            return;
        }
        Queue<Runnable> lane = lanes.get(channel);
        if (lane == null) {
            lanes.put(channel, new ArrayDeque<>());
            Thread.startVirtualThread(() -> run(channel, work));
        } else {
            lane.add(work);
        }
    }

    private void run(long channel, Runnable first) {
        for (Optional<Runnable> next = Optional.of(first); next.isPresent(); next = next(channel)) {
            next.get().run();
        }
    }

    private synchronized Optional<Runnable> next(long channel) {
        Queue<Runnable> lane = lanes.getOrDefault(channel, new ArrayDeque<>());
        if (lane.isEmpty()) {
            lanes.remove(channel);
        }
        return Optional.ofNullable(lane.poll());
    }

    private synchronized void hold() {
        holding = true;
        long which = ++holds;
        Thread.startVirtualThread(() -> letGoAtLast(which));
    }

    private void letGoAtLast(long which) {
        try {
            Thread.sleep(LONGEST_HOLD);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (isStillHeld(which)) {
            LOG.warn("what people say on Discord goes on, before what was missed was heard");
            letGo();
        }
    }

    private synchronized boolean isStillHeld(long which) {
        return holding && holds == which;
    }

    /** What was missed has been heard; what waited is next, in its order. */
    synchronized void letGo() {
        holding = false;
        while (!held.isEmpty()) {
            held.remove().run();
        }
    }
}
