package org.moot.web.library;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.moot.Core;
import org.moot.Stores;
import org.moot.web.feed.Feed;
import org.moot.web.page.Pages;
import org.moot.web.page.Sheet;
import org.moot.web.page.Shelf;
import org.moot.web.upcoming.Programme;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: what was decided last, and which call is next. */
@Controller
final class Home {
    private static final int NEWEST = 5;
    private static final int NEXT = 3;

    private final Core core;
    private final Stores stores;
    private final Programme programme;
    private final InstantSource clock;
    private final Pages pages;
    private final Shelf shelf;

    Home(Core core, Stores stores, Programme programme, InstantSource clock, Pages pages, Shelf shelf) {
        this.core = core;
        this.stores = stores;
        this.programme = programme;
        this.clock = clock;
        this.pages = pages;
        this.shelf = shelf;
    }

    @GetMapping("/")
    ResponseEntity<byte[]> first() {
        return shelf.answer("/", this::drawn);
    }

    private Sheet drawn() {
        Map<String, Object> shown = stores.transaction()
                .in(() -> Map.of(
                        "decisions", core.readingRoom().newest(Long.MAX_VALUE, NEWEST),
                        "calls", programme.nextOfEach(clock.instant(), NEXT),
                        "feeds", List.of(Feed.Paths.of("/decisions"))));
        return pages.html("home", shown);
    }
}
