package org.moot.web.face;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.moot.conversation.Faces;

/**
 * Small pictures of people whose words are said again, under names that nobody can guess. They are here in memory alone and
 * for an hour, in which the platform that shows them makes its own copy; without an address that others reach there are none.
 */
public final class Portraits implements Faces.Showing {
    /** So long each is here at least, unless too many come after it. */
    public static final Duration KEPT = Duration.ofHours(1);

    static final String PATH = "/face/";

    private static final int MOST = 250;
    private static final int LARGEST = 64 << 10;
    private static final int LETTERS = 26;
    private static final int KINDS = 32;

    private final Optional<URI> address;
    private final LongSupplier nanos;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Portrait> shown = new LinkedHashMap<>();

    /** @param type one of those that {@link Faces.Showing} names */
    record Portrait(byte[] picture, String type, long since) {}

    /** @param address where others reach the pages, if they do */
    public Portraits(Optional<URI> address) {
        this(address, System::nanoTime);
    }

    /** @param nanos a time that only moves on */
    Portraits(Optional<URI> address, LongSupplier nanos) {
        this.address = address.filter(it -> "https".equals(it.getScheme()));
        this.nanos = nanos;
    }

    @Override
    public Optional<String> put(byte[] picture, String type) {
        return address.filter(it -> picture.length <= LARGEST).map(it -> it + PATH + keep(picture, type));
    }

    private synchronized String keep(byte[] picture, String type) {
        forget();
        if (shown.size() >= MOST) {
            shown.remove(shown.keySet().iterator().next());
        }
        var name = new StringBuilder();
        random.ints(LETTERS, 0, KINDS).forEach(it -> name.append(Character.forDigit(it, Character.MAX_RADIX)));
        shown.put(name.toString(), new Portrait(picture.clone(), type, nanos.getAsLong()));
        return name.toString();
    }

    /** Empty where there is none by that name, or no more. */
    synchronized Optional<Portrait> find(String name) {
        forget();
        return Optional.ofNullable(shown.get(name));
    }

    private void forget() {
        long now = nanos.getAsLong();
        shown.values().removeIf(it -> now - it.since() > KEPT.toNanos());
    }
}
