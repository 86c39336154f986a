package org.moot.web.upcoming;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moot.web.feed.Feed;
import org.moot.web.feed.Lists;
import org.moot.web.feed.Lists.Form;
import org.moot.web.page.Pages;
import org.moot.web.upcoming.Programme.Coming;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The calls that are to come, in the order in which they are. */
@Controller
final class CallsPage {
    private static final String PATH = "/calls";
    private static final int MOST = 30;

    private final Programme programme;
    private final InstantSource clock;
    private final Lists lists;
    private final Pages pages;

    CallsPage(Programme programme, InstantSource clock, Lists lists, Pages pages) {
        this.programme = programme;
        this.clock = clock;
        this.lists = lists;
        this.pages = pages;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> page() {
        return answer(Form.PAGE);
    }

    @GetMapping(PATH + ".atom")
    ResponseEntity<byte[]> atom() {
        return answer(Form.ATOM);
    }

    @GetMapping(PATH + ".json")
    ResponseEntity<byte[]> json() {
        return answer(Form.JSON);
    }

    private ResponseEntity<byte[]> answer(Form form) {
        return lists.answer(form, PATH, () -> {
            List<Coming> coming = programme.next(clock.instant(), MOST);
            var feed = new Feed(
                    pages.house("web.calls"),
                    Feed.Paths.of(PATH),
                    coming.stream().map(CallsPage::entry).toList(),
                    Optional.empty());
            return new Lists.Drawn(feed, "calls", Map.of("calls", coming));
        });
    }

    private static Feed.Entry entry(Coming call) {
        String place = "#" + anchor(call);
        return new Feed.Entry(
                PATH + place,
                call.series().title(),
                call.when().starts(),
                call.assembly().name() + "\n" + call.say().time(call.when().starts()));
    }

    private static String anchor(Coming call) {
        return "c" + call.series().id() + "-" + call.when().day();
    }
}
