package org.moot.web.feed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A list for programs.
 *
 * @param title as it is read
 * @param paths of the page that shows the same, and of this list in its two forms
 * @param more the list that goes on where this one ends
 */
public record Feed(String title, Paths paths, List<Entry> entries, Optional<Paths> more) {
    public Feed {
        entries = List.copyOf(entries);
    }

    /** One thing in it; {@code path} is its address and its name for ever. */
    public record Entry(String path, String title, Instant at, String words) {}

    /** Where the same list is read by people and by programs. */
    public record Paths(String page, String atom, String json) {

        /** The page's path with an ending, before what is asked of it. */
        public static Paths of(String path, String query) {
            String asked = query.isEmpty() ? "" : "?" + query;
            return new Paths(path + asked, path + ".atom" + asked, path + ".json" + asked);
        }

        public static Paths of(String path) {
            return of(path, "");
        }
    }
}
