package org.moot.web.library;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moot.Core;
import org.moot.summary.ReadingRoom;
import org.moot.web.feed.Feed;
import org.moot.web.feed.Lists;
import org.moot.web.feed.Lists.Form;
import org.moot.web.feed.Portion;
import org.moot.web.page.NotThere;
import org.moot.web.page.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Every decision, the newest first. */
@Controller
final class Decisions {
    static final int A_PAGE = 20;
    private static final String PATH = "/decisions";

    private final ReadingRoom room;
    private final Lists lists;
    private final Pages pages;

    Decisions(Core core, Lists lists, Pages pages) {
        this.room = core.readingRoom();
        this.lists = lists;
        this.pages = pages;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> page(@RequestParam Optional<Long> before) {
        return answer(Form.PAGE, before);
    }

    @GetMapping(PATH + ".atom")
    ResponseEntity<byte[]> atom(@RequestParam Optional<Long> before) {
        return answer(Form.ATOM, before);
    }

    @GetMapping(PATH + ".json")
    ResponseEntity<byte[]> json(@RequestParam Optional<Long> before) {
        return answer(Form.JSON, before);
    }

    private ResponseEntity<byte[]> answer(Form form, Optional<Long> typed) {
        long before = typed.orElse(Long.MAX_VALUE);
        Optional<Long> asked = typed.filter(it -> it > 0 && it < Long.MAX_VALUE);
        if (typed.isPresent() && asked.isEmpty()) {
            throw new NotThere();
        }
        Feed.Paths paths = paths(asked);
        return lists.answer(form, paths.page(), () -> drawn(paths, room.newest(before, A_PAGE + 1), asked.isPresent()));
    }

    private Lists.Drawn drawn(Feed.Paths paths, List<ReadingRoom.Listed> found, boolean isLater) {
        var decisions = Portion.of(found, A_PAGE);
        Optional<Feed.Paths> more = decisions.more(last -> paths(Optional.of(last.number())));
        var feed = new Feed(pages.house("web.decisions"), paths, Entries.of(decisions.shown()), more);
        return new Lists.Drawn(
                feed,
                "decisions",
                Map.of("decisions", decisions.shown(), "newest", isLater ? List.of(PATH) : List.of()));
    }

    private static Feed.Paths paths(Optional<Long> before) {
        return Feed.Paths.of(PATH, before.map(it -> "before=" + it).orElse(""));
    }
}
