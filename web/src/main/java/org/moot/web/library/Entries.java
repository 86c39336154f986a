package org.moot.web.library;

import java.util.List;
import org.moot.summary.ReadingRoom.Listed;
import org.moot.web.feed.Feed;

/** Decisions as entries of a feed. */
public final class Entries {
    private Entries() {}

    public static List<Feed.Entry> of(List<Listed> decisions) {
        return decisions.stream()
                .map(it -> new Feed.Entry(path(it.number()), it.title(), it.at(), it.excerpt()))
                .toList();
    }

    public static String path(long number) {
        return "/decisions/" + number;
    }
}
