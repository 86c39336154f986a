package org.moot.web.call;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.moot.Stores;
import org.moot.assembly.Assembly;
import org.moot.assembly.AssemblyId;
import org.moot.call.CallSeries;
import org.moot.web.page.NotThere;
import org.moot.web.page.Pages;
import org.moot.web.page.Sheet;
import org.moot.web.page.Shelf;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Calendars of what is planned: all calls, or those of one assembly. */
@Controller
final class CalendarFeed {
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    /** So that calendars which look seldom still learn that a call is called off. */
    private static final Duration CALLED_OFF = Duration.ofDays(60);

    private final Stores stores;
    private final InstantSource clock;
    private final Pages pages;
    private final Shelf shelf;
    private final Entries entries = new Entries();

    CalendarFeed(Stores stores, InstantSource clock, Pages pages, Shelf shelf) {
        this.stores = stores;
        this.clock = clock;
        this.pages = pages;
        this.shelf = shelf;
    }

    @GetMapping("/calls.ics")
    ResponseEntity<byte[]> all() {
        return shelf.answer("/calls.ics", () -> drawn(Optional.empty(), pages.party()));
    }

    @GetMapping("/assemblies/{handle}/calls.ics")
    ResponseEntity<byte[]> ofAssembly(@PathVariable String handle) {
        Assembly assembly = stores.transaction()
                .in(() -> stores.assemblies().called(handle))
                .orElseThrow(NotThere::new);
        return shelf.answer(
                "/assemblies/" + assembly.handle() + "/calls.ics",
                () -> drawn(Optional.of(assembly.id()), assembly.name()));
    }

    private Sheet drawn(Optional<AssemblyId> assembly, String whose) {
        Instant since = clock.instant().minus(CALLED_OFF);
        List<CallSeries.Shown> all =
                stores.transaction().in(() -> stores.callSeries().shown(assembly, since));
        var book = new CalendarBook(
                entries,
                pages.house("door.feed-name", whose),
                pages.house("door.nothing-is-decided"),
                series -> pages.whole("/join/" + series));
        return Sheet.of(CALENDAR, book.written(all));
    }
}
