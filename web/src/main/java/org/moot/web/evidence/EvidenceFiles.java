package org.moot.web.evidence;

import java.util.Map;
import org.moot.Core;
import org.moot.Stores;
import org.moot.conversation.Refusal;
import org.moot.vote.Vote;
import org.moot.vote.VoteId;
import org.moot.web.page.NotThere;
import org.moot.web.page.Pages;
import org.moot.web.page.Sheet;
import org.moot.web.page.Shelf;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The evidence of a counted vote as a file, and the page on which it is checked without leaving the browser. */
@Controller
final class EvidenceFiles {
    private static final MediaType ZIP = new MediaType("application", "zip");

    private final Core core;
    private final Stores stores;
    private final Pages pages;
    private final Shelf shelf;

    EvidenceFiles(Core core, Stores stores, Pages pages, Shelf shelf) {
        this.core = core;
        this.stores = stores;
        this.pages = pages;
        this.shelf = shelf;
    }

    @GetMapping("/evidence/vote-{number:[0-9]{1,18}}.zip")
    ResponseEntity<byte[]> bundle(@PathVariable long number) {
        Vote vote = stores.transaction()
                .in(() -> stores.votes().find(new VoteId(number)))
                .orElseThrow(NotThere::new);
        try {
            return shelf.answer(
                    "/evidence/" + number,
                    () -> Sheet.of(ZIP, core.voteBundles().of(vote)));
        } catch (Refusal notYet) {
            throw new NotThere();
        }
    }

    @GetMapping("/check")
    ResponseEntity<byte[]> check() {
        return shelf.answer("/check", () -> pages.html("check", Map.of()));
    }
}
