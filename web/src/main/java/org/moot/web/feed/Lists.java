package org.moot.web.feed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.moot.command.Transaction;
import org.moot.web.page.Pages;
import org.moot.web.page.Shelf;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers with a list in the form that was asked for; each is drawn from the same. */
@Component
public final class Lists {
    private final Pages pages;
    private final Feeds feeds;
    private final Shelf shelf;
    private final Transaction transaction;

    Lists(Pages pages, Feeds feeds, Shelf shelf, org.moot.Stores stores) {
        this.pages = pages;
        this.feeds = feeds;
        this.shelf = shelf;
        this.transaction = stores.transaction();
    }

    /** In which form. */
    public enum Form {
        PAGE,
        ATOM,
        JSON
    }

    /**
     * A list.
     *
     * @param template draws it for people, with what is {@code shown} and the feed itself
     */
    public record Drawn(Feed feed, String template, Map<String, Object> shown) {
        public Drawn {
            shown = Map.copyOf(shown);
        }
    }

    /**
     * @param address of the list in its page, made of what was understood
     * @param drawing in one transaction
     */
    public ResponseEntity<byte[]> answer(Form form, String address, Supplier<Drawn> drawing) {
        return shelf.answer(form + " " + address, () -> {
            Drawn drawn = transaction.in(drawing);
            return switch (form) {
                case PAGE -> pages.html(drawn.template(), withFeed(drawn));
                case ATOM -> feeds.atom(drawn.feed());
                case JSON -> feeds.json(drawn.feed());
            };
        });
    }

    private static Map<String, Object> withFeed(Drawn drawn) {
        var all = new HashMap<String, Object>(drawn.shown());
        all.put("feed", drawn.feed());
        all.put("feeds", List.of(drawn.feed().paths()));
        return all;
    }
}
