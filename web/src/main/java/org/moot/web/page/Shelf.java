package org.moot.web.page;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Keeps what was drawn for as long as nothing has changed, so that a page that many read at once is drawn once. What is
 * read longest ago goes first where there is no room.
 */
@Component
public final class Shelf {
    private static final int TURNS = 64;
    private static final int ROOM = 6 << 20;

    /** The next call is over after a while, though nothing was written. */
    private static final Duration MOST = Duration.ofSeconds(30);

    private static final Duration FRESH_ELSEWHERE = Duration.ofSeconds(10);

    private final Edition edition;
    private final Map<String, Kept> kept = new LinkedHashMap<>(64, 0.75f, true);
    private final Object[] turns = Stream.generate(Object::new).limit(TURNS).toArray();
    private long used;

    private record Kept(Sheet sheet, String edition, long drawn) {}

    Shelf(Edition edition) {
        this.edition = edition;
    }

    /**
     * The kept page, or one that is drawn now.
     *
     * @param address made of what was understood of the request, never of what was merely typed
     */
    public ResponseEntity<byte[]> answer(String address, Supplier<Sheet> drawing) {
        String now = edition.now(); // before it is drawn: what changes meanwhile has it drawn again
        Sheet sheet = find(address, now).orElseGet(() -> drawn(address, now, drawing));
        return ResponseEntity.ok()
                .contentType(sheet.type())
                .eTag(sheet.tag())
                .cacheControl(CacheControl.maxAge(FRESH_ELSEWHERE).cachePublic())
                .body(sheet.bytes());
    }

    /** Whoever asks for it meanwhile waits for the one who draws it. */
    private Sheet drawn(String address, String now, Supplier<Sheet> drawing) {
        synchronized (turns[Math.floorMod(address.hashCode(), TURNS)]) {
            return find(address, now).orElseGet(() -> keep(address, now, drawing.get()));
        }
    }

    private synchronized Optional<Sheet> find(String address, String now) {
        return Optional.ofNullable(kept.get(address))
                .filter(it -> it.edition().equals(now) && System.nanoTime() - it.drawn() < MOST.toNanos())
                .map(Kept::sheet);
    }

    private synchronized Sheet keep(String address, String now, Sheet sheet) {
        forget(address);
        kept.put(address, new Kept(sheet, now, System.nanoTime()));
        used += size(address, sheet);
        while (used > ROOM) {
            forget(kept.keySet().iterator().next());
        }
        return sheet;
    }

    private void forget(String address) {
        Optional.ofNullable(kept.remove(address)).ifPresent(it -> used -= size(address, it.sheet()));
    }

    private static long size(String address, Sheet sheet) {
        return 2L * address.length() + sheet.bytes().length;
    }
}
