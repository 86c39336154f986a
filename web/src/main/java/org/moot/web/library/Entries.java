package org.moot.web.library;

import java.util.List;
import org.moot.summary.Library;
import org.moot.summary.ReadingRoom.Listed;
import org.moot.web.feed.Feed;

/** What the library has, as entries of a feed. */
public final class Entries {
    private Entries() {}

    public static List<Feed.Entry> of(List<Listed> decisions) {
        return decisions.stream()
                .map(it -> new Feed.Entry(path(it), it.title(), it.at(), it.excerpt()))
                .toList();
    }

    private static String path(Listed one) {
        return one.kind() == Library.Kind.CALL ? "/calls/" + one.number() : path(one.number());
    }

    public static String path(long number) {
        return "/decisions/" + number;
    }
}
