package org.moot.web.past;

import java.util.List;
import java.util.Map;
import org.moot.Core;
import org.moot.Stores;
import org.moot.command.Transaction;
import org.moot.summary.PastCalls;
import org.moot.web.feed.Feed;
import org.moot.web.page.NotThere;
import org.moot.web.page.Pages;
import org.moot.web.page.Sheet;
import org.moot.web.page.Shelf;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One call that is over: how many came, what it was about, and what was written of it. */
@Controller
final class PastCallPage {
    private final PastCalls calls;
    private final Transaction transaction;
    private final Pages pages;
    private final Shelf shelf;

    PastCallPage(Core core, Stores stores, Pages pages, Shelf shelf) {
        this.calls = core.pastCalls();
        this.transaction = stores.transaction();
        this.pages = pages;
        this.shelf = shelf;
    }

    @GetMapping("/calls/{number:[0-9]{1,18}}")
    ResponseEntity<byte[]> page(@PathVariable long number) {
        return shelf.answer(PastCallsPage.path(number), () -> drawn(number));
    }

    private Sheet drawn(long number) {
        PastCalls.Shown call = transaction.in(() -> calls.find(number)).orElseThrow(NotThere::new);
        return pages.html(
                "past-call",
                call.assembly().reader(),
                Map.of("call", call, "feeds", List.of(Feed.Paths.of(PastCallsPage.PATH))));
    }
}
