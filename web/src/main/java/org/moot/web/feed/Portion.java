package org.moot.web.feed;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What one page shows of a list, and whether the list goes on. */
public record Portion<T>(List<T> shown, boolean goesOn) {
    public Portion {
        shown = List.copyOf(shown);
    }

    /** @param found one more than a page holds, where there is one more */
    public static <T> Portion<T> of(List<T> found, int page) {
        return new Portion<>(found.subList(0, Math.min(page, found.size())), found.size() > page);
    }

    /** @param after where the list goes on after the last that is shown */
    public Optional<Feed.Paths> more(Function<T, Feed.Paths> after) {
        return goesOn ? Optional.of(after.apply(shown.getLast())) : Optional.empty();
    }
}
