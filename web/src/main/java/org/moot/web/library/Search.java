package org.moot.web.library;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
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

/** Looks for words in the library. */
@Controller
final class Search {
    private static final String PATH = "/search";

    /** As in chat. */
    private static final int LONGEST = 200;

    /** Cannot be asked of a database, or turns round what stands beside it. */
    private static final Pattern UNASKED = Pattern.compile("[\\p{Cntrl}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+");

    private static final int MOST_PAGES = 100;

    private final ReadingRoom room;
    private final Lists lists;
    private final Pages pages;

    Search(Core core, Lists lists, Pages pages) {
        this.room = core.readingRoom();
        this.lists = lists;
        this.pages = pages;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> page(@RequestParam Optional<String> q, @RequestParam Optional<Integer> page) {
        return answer(Form.PAGE, q, page);
    }

    @GetMapping(PATH + ".atom")
    ResponseEntity<byte[]> atom(@RequestParam Optional<String> q, @RequestParam Optional<Integer> page) {
        return answer(Form.ATOM, q, page);
    }

    @GetMapping(PATH + ".json")
    ResponseEntity<byte[]> json(@RequestParam Optional<String> q, @RequestParam Optional<Integer> page) {
        return answer(Form.JSON, q, page);
    }

    private ResponseEntity<byte[]> answer(Form form, Optional<String> q, Optional<Integer> typed) {
        String words = words(q.orElse(""));
        int page = typed.orElse(1);
        if (page < 1 || page > MOST_PAGES) {
            throw new NotThere();
        }
        return lists.answer(form, paths(words, page).page(), () -> drawn(words, page));
    }

    /** What no database can be asked is left out; what is too long is cut, as it says beside the field. */
    private static String words(String typed) {
        String clean = UNASKED.matcher(typed).replaceAll(" ").strip();
        return clean.codePointCount(0, clean.length()) <= LONGEST
                ? clean
                : clean.substring(0, clean.offsetByCodePoints(0, LONGEST));
    }

    private Lists.Drawn drawn(String words, int page) {
        int most = Decisions.A_PAGE;
        List<ReadingRoom.Listed> found = words.isEmpty() ? List.of() : room.search(words, (page - 1) * most, most + 1);
        var matches = Portion.of(found, most);
        Optional<Feed.Paths> more = page < MOST_PAGES ? matches.more(last -> paths(words, page + 1)) : Optional.empty();
        String title = words.isEmpty() ? pages.house("web.search") : pages.house("web.search-title", words);
        return new Lists.Drawn(
                new Feed(title, paths(words, page), Entries.of(matches.shown()), more),
                "search",
                Map.of(
                        "words",
                        words,
                        "decisions",
                        matches.shown(),
                        "newest",
                        page > 1 ? List.of(paths(words, page - 1).page()) : List.of()));
    }

    private static Feed.Paths paths(String words, int page) {
        String query = words.isEmpty() ? "" : "q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
        return Feed.Paths.of(PATH, query + (page == 1 ? "" : "&page=" + page));
    }
}
