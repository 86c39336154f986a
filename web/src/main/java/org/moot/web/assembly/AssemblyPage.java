package org.moot.web.assembly;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.moot.Core;
import org.moot.Stores;
import org.moot.assembly.Assembly;
import org.moot.assembly.AssemblyId;
import org.moot.assembly.Seat;
import org.moot.conversation.Text;
import org.moot.summary.PastCalls;
import org.moot.summary.ReadingRoom;
import org.moot.web.feed.Feed;
import org.moot.web.feed.Lists;
import org.moot.web.feed.Lists.Form;
import org.moot.web.feed.Portion;
import org.moot.web.library.Entries;
import org.moot.web.page.NotThere;
import org.moot.web.upcoming.Programme;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One assembly: what it decides about, how large it is, and what it has decided. */
@Controller
final class AssemblyPage {
    private static final String PATH = AssembliesPage.PATH + "/{handle:[a-z0-9-]{1,40}}";
    private static final int A_PAGE = 20;
    private static final int NEXT = 3;
    private static final int LAST = 3;

    /** Of a smaller one it is not told how many are in it. */
    private static final int TOLD_FROM = 10;

    private final Stores stores;
    private final ReadingRoom room;
    private final PastCalls pastCalls;
    private final Programme programme;
    private final InstantSource clock;
    private final Lists lists;

    AssemblyPage(Stores stores, Core core, Programme programme, InstantSource clock, Lists lists) {
        this.stores = stores;
        this.room = core.readingRoom();
        this.pastCalls = core.pastCalls();
        this.programme = programme;
        this.clock = clock;
        this.lists = lists;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> page(@PathVariable String handle, @RequestParam Optional<Long> before) {
        return answer(Form.PAGE, handle, before);
    }

    @GetMapping(PATH + ".atom")
    ResponseEntity<byte[]> atom(@PathVariable String handle, @RequestParam Optional<Long> before) {
        return answer(Form.ATOM, handle, before);
    }

    @GetMapping(PATH + ".json")
    ResponseEntity<byte[]> json(@PathVariable String handle, @RequestParam Optional<Long> before) {
        return answer(Form.JSON, handle, before);
    }

    private ResponseEntity<byte[]> answer(Form form, String handle, Optional<Long> before) {
        if (before.filter(it -> it < 1).isPresent()) {
            throw new NotThere();
        }
        return lists.answer(form, paths(handle, before).page(), () -> drawn(handle, before));
    }

    private Lists.Drawn drawn(String handle, Optional<Long> before) {
        Assembly assembly = stores.assemblies().called(handle).orElseThrow(NotThere::new);
        var decisions = Portion.of(room.of(assembly, before.orElse(Long.MAX_VALUE), A_PAGE + 1), A_PAGE);
        Optional<Feed.Paths> more = decisions.more(last -> paths(handle, Optional.of(last.number())));
        var all = new HashMap<String, Object>();
        all.put("assembly", assembly);
        all.put("kind", Text.of("assembly.kind." + assembly.kind().word()));
        all.put("joins", assembly.openTo());
        all.put("people", people(assembly));
        all.put(
                "parents",
                named(stores.seats().of(assembly.id()).stream()
                        .map(Seat::parent)
                        .toList()));
        all.put(
                "members",
                named(stores.seats().in(assembly.id()).stream()
                        .map(Seat::member)
                        .toList()));
        all.put("decisions", decisions.shown());
        all.put("calls", programme.of(assembly, clock.instant(), NEXT));
        all.put("past", pastCalls.of(assembly.id(), LAST));
        all.put(
                "newest",
                before.isPresent() ? List.of(paths(handle, Optional.empty()).page()) : List.of());
        return new Lists.Drawn(
                new Feed(assembly.name(), paths(handle, before), Entries.of(decisions.shown()), more), "assembly", all);
    }

    private Text people(Assembly assembly) {
        boolean isLarge = stores.roster().sizeUpTo(assembly.id(), TOLD_FROM) >= TOLD_FROM;
        return isLarge
                ? Text.of("assembly.count", stores.roster().size(assembly.id()))
                : Text.of("web.fewer-than", TOLD_FROM);
    }

    private List<Assembly> named(List<AssemblyId> ids) {
        return stores.assemblies().find(ids);
    }

    private static Feed.Paths paths(String handle, Optional<Long> before) {
        return Feed.Paths.of(
                AssembliesPage.PATH + "/" + handle,
                before.map(it -> "before=" + it).orElse(""));
    }
}
