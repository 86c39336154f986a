package org.moot.web.past;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.moot.Core;
import org.moot.summary.PastCalls;
import org.moot.summary.PastCalls.Listed;
import org.moot.web.feed.Feed;
import org.moot.web.feed.Lists;
import org.moot.web.feed.Lists.Form;
import org.moot.web.feed.Portion;
import org.moot.web.page.NotThere;
import org.moot.web.page.Pages;
import org.moot.web.page.Say;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Every call that is over, the last one first. */
@Controller
final class PastCallsPage {
    static final String PATH = "/calls/past";
    private static final int A_PAGE = 20;

    private final PastCalls calls;
    private final Lists lists;
    private final Pages pages;

    PastCallsPage(Core core, Lists lists, Pages pages) {
        this.calls = core.pastCalls();
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

    private ResponseEntity<byte[]> answer(Form form, Optional<Long> before) {
        Feed.Paths paths = paths(before);
        return lists.answer(form, paths.page(), () -> drawn(paths, before));
    }

    private Lists.Drawn drawn(Feed.Paths paths, Optional<Long> before) {
        var last = Portion.of(calls.newest(before, A_PAGE + 1).orElseThrow(NotThere::new), A_PAGE);
        return new Lists.Drawn(
                new Feed(
                        pages.house("web.past-calls"),
                        paths,
                        last.shown().stream().map(PastCallsPage::entry).toList(),
                        last.more(it -> paths(Optional.of(it.number())))),
                "past-calls",
                Map.of("calls", last.shown(), "newest", before.isPresent() ? List.of(PATH) : List.of()));
    }

    private static Feed.Entry entry(Listed call) {
        String words = Stream.of(
                        call.assembly().name(), new Say(call.assembly().reader()).text(call.came()), call.excerpt())
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining("\n"));
        return new Feed.Entry(path(call.number()), call.title(), call.at(), words);
    }

    static String path(long number) {
        return "/calls/" + number;
    }

    private static Feed.Paths paths(Optional<Long> before) {
        return Feed.Paths.of(PATH, before.map(it -> "before=" + it).orElse(""));
    }
}
