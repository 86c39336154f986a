package org.moot.discord;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.sharding.ShardManager;
import org.jspecify.annotations.Nullable;
import org.moot.command.Wordless;
import org.moot.discord.Discord.Standing;
import org.moot.time.Leases;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The connections to Discord, one for each shard. A shard may be connected once only, so each is held by a lease: where
 * several programs run, each shard is with one of them, and another takes it when that one ends.
 */
final class Shards implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Shards.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);
    private static final Duration FIRST_WAIT = Duration.ofSeconds(2);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

    private final DiscordSettings settings;
    private final Leases leases;
    private final Object lock = new Object();

    /** Only the keeper's. */
    private final Map<Integer, Leases.Lease> held = new HashMap<>();

    private List<ListenerAdapter> listeners = List.of();
    private volatile Optional<ShardManager> manager = Optional.empty();
    private volatile Optional<Standing> over = Optional.empty();
    private volatile int holding = -1;
    private volatile boolean closed;
    private @Nullable Thread keeper;

    Shards(DiscordSettings settings, Leases leases) {
        this.settings = settings;
        this.leases = leases;
    }

    void start(List<ListenerAdapter> heardBy) {
        listeners = List.copyOf(heardBy);
        keeper = Thread.ofPlatform().name("discord-shards").daemon().start(this::keep);
    }

    /** All shards that are with this program, while at least one is connected. */
    Optional<ShardManager> connected() {
        return manager.filter(it -> it.getShards().stream().anyMatch(Shards::isConnected));
    }

    /** One that is connected, for what is no server's. */
    Optional<JDA> any() {
        return manager.flatMap(
                it -> it.getShards().stream().filter(Shards::isConnected).findFirst());
    }

    private static boolean isConnected(JDA shard) {
        return shard.getStatus() == JDA.Status.CONNECTED;
    }

    /** Whether every server can be seen from here, so that what is not seen is gone. */
    boolean seesAll() {
        return manager.filter(it -> it.getShards().size() == settings.shards())
                .filter(it -> it.getShards().stream()
                        .allMatch(shard -> isConnected(shard)
                                && shard.getUnavailableGuilds().isEmpty()))
                .isPresent();
    }

    Standing standing() {
        if (over.isPresent()) {
            return over.get();
        }
        if (connected().isPresent()) {
            return Standing.HERE;
        }
        boolean holds = manager.filter(it -> !it.getShards().isEmpty()).isPresent();
        return holds ? Standing.LOST : holding == 0 ? Standing.ELSEWHERE : Standing.COMING;
    }

    /** How many shards are with this program; none before it looked for the first time. */
    int holding() {
        return Math.max(0, holding);
    }

    /** Whether nothing will be tried any more. */
    boolean isOver() {
        return closed || over.isPresent();
    }

    /** What never mends itself: nothing is tried any more. */
    void give(Standing up) {
        over = Optional.of(up);
        wake();
    }

    private void wake() {
        synchronized (lock) {
            lock.notifyAll();
        }
    }

    private void keep() {
        Duration wait = FIRST_WAIT;
        while (!closed && over.isEmpty()) {
            try {
                look();
                wait = FIRST_WAIT;
                rest(BETWEEN_LOOKS);
            } catch (RuntimeException e) {
                letGo();
                if (Trouble.isOfTheToken(e)) {
                    LOG.error(
                            "Discord does not take the token; Moot is not there until it is set right and started again");
                    over = Optional.of(Standing.TOKEN_REFUSED);
                    break;
                }
                LOG.warn("Discord cannot be reached and is tried again in {} s", wait.toSeconds(), Wordless.of(e));
                rest(wait);
                wait = wait.multipliedBy(2).compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait.multipliedBy(2);
            }
        }
        letGo();
    }

    /** Ends the shards whose lease was lost, and starts those that are free. */
    private void look() {
        held.entrySet().removeIf(entry -> {
            boolean isLost = !entry.getValue().isHeld();
            if (isLost) {
                LOG.warn("shard {} of Discord is let go, because its lease was lost", entry.getKey());
                manager.ifPresent(it -> it.shutdown(entry.getKey()));
            }
            return isLost;
        });
        held.keySet().forEach(this::mend);
        List<Integer> fresh = IntStream.range(0, settings.shards())
                .boxed()
                .filter(shard -> !closed && take(shard))
                .toList();
        holding = held.size();
        fresh.forEach(this::begin);
    }

    private boolean take(int shard) {
        Optional<Leases.Lease> lease = held.containsKey(shard) ? Optional.empty() : leases.take(name(shard));
        lease.ifPresent(it -> held.put(shard, it));
        return lease.isPresent();
    }

    /** By the number of the application, which is no secret, so that two of them may share a database. */
    private String name(int shard) {
        return "discord " + Invitation.application(settings.token()).orElse("") + " shard " + shard;
    }

    private void begin(int shard) {
        if (manager.isPresent()) {
            manager.get().start(shard);
            return;
        }
        ShardManager fresh = Gateway.prepare(settings, listeners, shard);
        manager = Optional.of(fresh);
        fresh.login();
    }

    /** One that ended by itself is started again. */
    private void mend(int shard) {
        manager.map(it -> it.getShardById(shard))
                .filter(it -> it.getStatus() == JDA.Status.SHUTDOWN || it.getStatus() == JDA.Status.FAILED_TO_LOGIN)
                .ifPresent(it -> manager.orElseThrow().restart(shard));
    }

    private void rest(Duration wait) {
        synchronized (lock) {
            if (!closed && over.isEmpty()) {
                try {
                    lock.wait(wait.toMillis());
                } catch (InterruptedException e) {
                    closed = true;
                }
            }
        }
    }

    /** The connections first, then the leases, so that no shard is connected twice. */
    private void letGo() {
        Optional<ShardManager> had = manager;
        manager = Optional.empty();
        had.ifPresent(Shards::end);
        held.values().forEach(Leases.Lease::close);
        held.clear();
    }

    private static void end(ShardManager manager) {
        List<JDA> shards = manager.getShards();
        manager.shutdown();
        for (JDA shard : shards) {
            try {
                if (!shard.awaitShutdown(Duration.ofSeconds(2))) {
                    shard.shutdownNow();
                }
            } catch (InterruptedException e) {
                shard.shutdownNow();
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        wake();
        Thread running = keeper;
        if (running == null) {
            return;
        }
        try {
            if (!running.join(Duration.ofSeconds(5))) {
                running.interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
