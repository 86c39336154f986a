package org.moot.discord;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.sharding.ShardManager;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;
import net.dv8tion.jda.api.utils.SessionController;
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
    /**
     * One for each shard: a manager that has begun with one may overlook the next that it is given, because it notes that it
     * still works through its list after it is done with it.
     */
    private final Map<Integer, ShardManager> running = new ConcurrentHashMap<>();

    private final SessionController sessions = new ConcurrentSessionController();
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

    private Stream<JDA> all() {
        return running.values().stream().flatMap(it -> it.getShards().stream());
    }

    /** Something in a server that is seen from here; empty where it is not seen. */
    <T> Optional<T> find(Function<JDA, @Nullable T> look) {
        return all().map(look).filter(Objects::nonNull).findFirst();
    }

    /** One that is connected, for what is no server's. */
    Optional<JDA> any() {
        return all().filter(Shards::isConnected).findFirst();
    }

    private static boolean isConnected(JDA shard) {
        return shard.getStatus() == JDA.Status.CONNECTED;
    }

    /** Whether every server can be seen from here, so that what is not seen is gone. */
    boolean seesAll() {
        List<JDA> here = all().toList();
        return here.size() == settings.shards()
                && here.stream()
                        .allMatch(shard -> isConnected(shard)
                                && shard.getUnavailableGuilds().isEmpty());
    }

    Standing standing() {
        if (over.isPresent()) {
            return over.get();
        }
        if (any().isPresent()) {
            return Standing.HERE;
        }
        return !running.isEmpty() ? Standing.LOST : holding == 0 ? Standing.ELSEWHERE : Standing.COMING;
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
                end(entry.getKey());
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
        ShardManager fresh = Gateway.prepare(settings, listeners, sessions, shard);
        running.put(shard, fresh);
        fresh.login();
    }

    /** One that ended by itself is begun anew. */
    private void mend(int shard) {
        boolean isOver = Optional.ofNullable(running.get(shard)).map(it -> it.getShardById(shard)).stream()
                .allMatch(it -> it.getStatus() == JDA.Status.SHUTDOWN || it.getStatus() == JDA.Status.FAILED_TO_LOGIN);
        if (isOver && over.isEmpty()) {
            end(shard);
            begin(shard);
        }
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
        List.copyOf(running.keySet()).forEach(this::end);
        held.values().forEach(Leases.Lease::close);
        held.clear();
    }

    private void end(int shard) {
        Optional<ShardManager> ending = Optional.ofNullable(running.remove(shard));
        List<JDA> shards = ending.map(ShardManager::getShards).orElse(List.of());
        ending.ifPresent(ShardManager::shutdown);
        for (JDA jda : shards) {
            try {
                if (!jda.awaitShutdown(Duration.ofSeconds(2))) {
                    jda.shutdownNow();
                }
            } catch (InterruptedException e) {
                jda.shutdownNow();
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
