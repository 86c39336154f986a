package org.moot.web.library;

import java.util.Map;
import org.moot.Stores;
import org.moot.web.page.Pages;
import org.moot.web.page.Shelf;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page. */
@Controller
final class Home {
    private static final int NEWEST = 5;

    private final Stores stores;
    private final Pages pages;
    private final Shelf shelf;

    Home(Stores stores, Pages pages, Shelf shelf) {
        this.stores = stores;
        this.pages = pages;
        this.shelf = shelf;
    }

    @GetMapping("/")
    ResponseEntity<byte[]> first() {
        return shelf.answer(
                "/",
                () -> pages.html(
                        "home",
                        Map.of(
                                "decisions",
                                stores.transaction().in(() -> stores.library().newest(Long.MAX_VALUE, NEWEST)))));
    }
}
