package org.moot.web.assembly;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moot.Stores;
import org.moot.assembly.Assembly;
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

/** All assemblies, in the order of their handles. */
@Controller
final class AssembliesPage {
    static final String PATH = "/assemblies";
    private static final int A_PAGE = 40;
    private static final String HANDLE = "[a-z0-9][a-z0-9-]{0,39}";

    private final Stores stores;
    private final Lists lists;
    private final Pages pages;

    AssembliesPage(Stores stores, Lists lists, Pages pages) {
        this.stores = stores;
        this.lists = lists;
        this.pages = pages;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> page(@RequestParam Optional<String> after) {
        return answer(Form.PAGE, after);
    }

    @GetMapping(PATH + ".atom")
    ResponseEntity<byte[]> atom(@RequestParam Optional<String> after) {
        return answer(Form.ATOM, after);
    }

    @GetMapping(PATH + ".json")
    ResponseEntity<byte[]> json(@RequestParam Optional<String> after) {
        return answer(Form.JSON, after);
    }

    private ResponseEntity<byte[]> answer(Form form, Optional<String> after) {
        if (after.filter(it -> !it.matches(HANDLE)).isPresent()) {
            throw new NotThere();
        }
        Feed.Paths paths = paths(after);
        return lists.answer(form, paths.page(), () -> drawn(paths, after));
    }

    private Lists.Drawn drawn(Feed.Paths paths, Optional<String> after) {
        Portion<Assembly> assemblies = Portion.of(stores.assemblies().page(after.orElse(""), A_PAGE + 1), A_PAGE);
        Optional<Feed.Paths> more = assemblies.more(last -> paths(Optional.of(last.handle())));
        List<Feed.Entry> entries = assemblies.shown().stream()
                .map(it -> new Feed.Entry(PATH + "/" + it.handle(), it.name(), it.founded(), it.remit()))
                .toList();
        return new Lists.Drawn(
                new Feed(pages.house("web.assemblies"), paths, entries, more),
                "assemblies",
                Map.of("assemblies", assemblies.shown(), "newest", after.isPresent() ? List.of(PATH) : List.of()));
    }

    private static Feed.Paths paths(Optional<String> after) {
        return Feed.Paths.of(PATH, after.map(it -> "after=" + it).orElse(""));
    }
}
