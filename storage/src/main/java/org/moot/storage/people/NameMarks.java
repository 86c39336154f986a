package org.moot.storage.people;

import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.stream.IntStream;
import org.moot.storage.keys.Lookups;
import org.springframework.stereotype.Component;

/**
 * Marks by which a sealed name is found, whole or by its beginning, letter case aside. A mark is 20 bits of a keyed hash, so
 * that strangers share some: whoever looks opens what was found and compares. Beginnings have marks at a few lengths only;
 * what lies between is compared too.
 */
@Component
final class NameMarks {
    private static final int BITS = 20;
    private static final int[] LENGTHS = {1, 2, 3, 4, 6, 8, 12, 16, 24, 32};

    private final Lookups lookups;

    NameMarks(Lookups lookups) {
        this.lookups = lookups;
    }

    static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    int[] of(String name) {
        String folded = folded(name);
        IntStream beginnings = IntStream.of(LENGTHS)
                .filter(length -> length <= length(folded))
                .map(length -> beginning(folded, length));
        return IntStream.concat(beginnings, IntStream.of(whole(name)))
                .distinct()
                .toArray();
    }

    int whole(String name) {
        return mark("name", folded(name));
    }

    /** The mark of the longest beginning that has one; of nothing there is none. */
    int beginning(String begun) {
        String folded = folded(begun);
        int longest = IntStream.of(LENGTHS)
                .filter(length -> length <= length(folded))
                .max()
                .orElseThrow();
        return beginning(folded, longest);
    }

    private int beginning(String folded, int length) {
        return mark("name-begins", folded.substring(0, folded.offsetByCodePoints(0, length)));
    }

    private int mark(String purpose, String words) {
        return ByteBuffer.wrap(lookups.of(purpose, words)).getInt() >>> Integer.SIZE - BITS;
    }

    private static int length(String folded) {
        return folded.codePointCount(0, folded.length());
    }
}
