package org.moot.app.count;

import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import org.moot.conversation.Text;

/** Says every other second how much of a large file was read; of a small one it says nothing. */
final class Progress implements LongConsumer {
    private static final long EVERY = 2_000_000_000L;
    private static final int MEGABYTE = 1_000_000;
    private static final int LARGE = 20 * MEGABYTE;

    private final long size;
    private final LongSupplier nanos;
    private final Consumer<Text> say;
    private long next;

    /** @param size in bytes, 0 where it is not known */
    Progress(long size, LongSupplier nanos, Consumer<Text> say) {
        this.size = size;
        this.nanos = nanos;
        this.say = say;
        this.next = nanos.getAsLong() + EVERY;
    }

    @Override
    public void accept(long read) {
        long now = nanos.getAsLong();
        if (now - next < 0 || Math.max(size, read) < LARGE) {
            return;
        }
        next = now + EVERY;
        say.accept(
                size < read
                        ? Text.of("counting.read", read / MEGABYTE)
                        : Text.of("counting.progress", 100 * read / size, read / MEGABYTE, size / MEGABYTE));
    }
}
