package org.moot.assembly;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.moot.audit.Checkpoint;
import org.moot.command.ByTheClock;
import org.moot.conversation.Post;
import org.moot.conversation.Text;
import org.moot.time.Deadline;
import org.moot.time.Deadlines;

/**
 * Says in the halls of those who want it, once a day, what the record was signed as: copies that others hold show any later
 * change.
 */
public final class Witnessing {
    private static final LocalTime NOON = LocalTime.NOON;
    private static final int SPREAD_MINUTES = 50;

    private final Assemblies assemblies;
    private final Audience audience;
    private final Deadlines deadlines;
    private final Supplier<Optional<Checkpoint>> signed;

    /** @param signed the last checkpoint of the record */
    public Witnessing(
            Assemblies assemblies, Audience audience, Deadlines deadlines, Supplier<Optional<Checkpoint>> signed) {
        this.assemblies = assemblies;
        this.audience = audience;
        this.deadlines = deadlines;
        this.signed = signed;
    }

    public ByTheClock byTheClock() {
        return new CheckpointSend(this);
    }

    /** The charter has just said whether they are wanted. */
    void change(Assembly assembly, Instant now) {
        if (assembly.charter().wantsCheckpoints()) {
            next(assembly, 0, now);
        } else {
            deadlines.clear(name(assembly.id()));
        }
    }

    /** Nothing where nothing was signed since. Harmless when repeated: the size that was said last comes with the deadline. */
    void send(AssemblyId id, long said, Instant now) {
        Optional<Assembly> assembly =
                assemblies.find(id).filter(it -> it.charter().wantsCheckpoints());
        assembly.ifPresent(it -> {
            Optional<Checkpoint> news = signed.get().filter(checkpoint -> checkpoint.size() > said);
            news.ifPresent(checkpoint -> audience.tell(id, post(checkpoint)));
            next(it, news.map(Checkpoint::size).orElse(said), now);
        });
    }

    private static Post post(Checkpoint checkpoint) {
        return Post.titled(Text.of("assembly.checkpoint", checkpoint.size()))
                .prose("assembly.checkpoint-why")
                .prose(Text.lines(
                        checkpoint.note().strip().lines().map(Text::plain).toList()))
                .done();
    }

    /** Around noon where the assembly is, not all at once. */
    private void next(Assembly assembly, long said, Instant now) {
        ZonedDateTime local = now.atZone(assembly.charter().zone());
        Duration spread = Duration.ofMinutes(Math.floorMod(assembly.id().value(), SPREAD_MINUTES));
        ZonedDateTime today = local.with(NOON).plus(spread);
        ZonedDateTime due =
                today.isAfter(local) ? today : local.plusDays(1).with(NOON).plus(spread);
        var what = Map.of(CheckpointSend.ASSEMBLY, assembly.id().toString(), CheckpointSend.SAID, Long.toString(said));
        deadlines.set(new Deadline(name(assembly.id()), due.toInstant(), CheckpointSend.NAME, what));
    }

    private static String name(AssemblyId assembly) {
        return CheckpointSend.NAME + "/" + assembly;
    }
}
