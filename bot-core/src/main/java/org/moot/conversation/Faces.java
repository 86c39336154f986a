package org.moot.conversation;

import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Pictures of those who speak, each brought once from where it lies and put where it can be shown. What is said never waits
 * for one longer than a moment: it may come without, and what is said next comes with it.
 */
public final class Faces {
    private static final Logger LOG = LoggerFactory.getLogger(Faces.class);
    private static final Duration A_MOMENT = Duration.ofSeconds(2);
    private static final Duration UNTIL_TRIED_AGAIN = Duration.ofMinutes(10);
    private static final long LARGEST = 256 << 10;
    private static final int REMEMBERED = 1000;

    private final Showing showing;
    private final Duration shownFor;
    private final Map<String, Face> known = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Face> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** Where pictures are put. */
    public interface Showing {

        /** Shows none. */
        Showing NOWHERE = (picture, type) -> Optional.empty();

        /**
         * Puts a picture where it can be seen.
         *
         * @param type {@code image/png}, {@code image/jpeg}, {@code image/gif} or {@code image/webp}
         * @return its address; empty where pictures are not shown
         */
        Optional<String> put(byte[] picture, String type);
    }

    private record Face(CompletableFuture<Optional<String>> address, long since) {}

    /** @param shownFor how long what was put is there at least */
    public Faces(Showing showing, Duration shownFor) {
        this.showing = showing;
        this.shownFor = shownFor;
    }

    /** Where the picture is shown; empty where it is not, or not yet. */
    public Optional<String> address(Talk.Attached picture, Mirrored.Files from) {
        try {
            return face(picture, from).address().get(A_MOMENT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException | TimeoutException e) {
            return Optional.empty();
        }
    }

    private synchronized Face face(Talk.Attached picture, Mirrored.Files from) {
        Optional<Face> before =
                Optional.ofNullable(known.get(picture.address())).filter(this::isGood);
        if (before.isPresent()) {
            return before.get();
        }
        var address = new CompletableFuture<Optional<String>>();
        Thread.startVirtualThread(() -> bring(picture, from, address));
        var face = new Face(address, System.nanoTime());
        known.put(picture.address(), face);
        return face;
    }

    private boolean isGood(Face face) {
        boolean isShown = !face.address().isDone()
                || !face.address().isCompletedExceptionally()
                        && face.address().join().isPresent();
        Duration most = isShown ? shownFor : UNTIL_TRIED_AGAIN;
        return System.nanoTime() - face.since() < most.toNanos();
    }

    private void bring(Talk.Attached picture, Mirrored.Files from, CompletableFuture<Optional<String>> address) {
        try {
            address.complete(from.bytes(picture, LARGEST)
                    .flatMap(bytes -> type(bytes).flatMap(type -> showing.put(bytes, type))));
        } catch (RuntimeException e) {
            LOG.info("a picture could not be brought: {}", e.getClass().getSimpleName());
            address.completeExceptionally(e);
        }
    }

    /** By what is in it, whatever anybody says that it is; empty for all that is no picture. */
    static Optional<String> type(byte[] bytes) {
        if (begins(bytes, 0, 0x89, 'P', 'N', 'G')) {
            return Optional.of("image/png");
        }
        if (begins(bytes, 0, 0xff, 0xd8, 0xff)) {
            return Optional.of("image/jpeg");
        }
        if (begins(bytes, 0, 'G', 'I', 'F', '8')) {
            return Optional.of("image/gif");
        }
        return begins(bytes, 0, 'R', 'I', 'F', 'F') && begins(bytes, 8, 'W', 'E', 'B', 'P')
                ? Optional.of("image/webp")
                : Optional.empty();
    }

    private static boolean begins(byte[] bytes, int at, int... with) {
        byte[] wanted = new byte[with.length];
        for (int index = 0; index < with.length; index++) {
            wanted[index] = (byte) with[index];
        }
        return bytes.length >= at + with.length
                && Arrays.equals(Arrays.copyOfRange(bytes, at, at + with.length), wanted);
    }
}
