package org.moot.call;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What calls need from outside of the core.
 *
 * @param pages where our own pages are for everybody; empty where nobody can reach them, such as on a laptop
 * @param boards the lists of platforms that follow what is planned
 */
public record Outside(CallRoom room, Optional<URI> pages, List<Board> boards) {
    public Outside {
        boards = List.copyOf(boards);
    }

    /** Only rooms. */
    public static Outside of(CallRoom room) {
        return new Outside(room, Optional.empty(), List.of());
    }

    /** Our own page by which people come to a call on one of its days, also to one that is not announced yet. */
    public Optional<String> joinPage(SeriesId series, LocalDate day) {
        return joinPage(series).map(it -> it + "-" + day);
    }

    /** Our own page of the next call of a series. */
    public Optional<String> joinPage(SeriesId series) {
        return pages.map(it -> it.toString().replaceAll("/+$", "") + "/join/" + series);
    }
}
