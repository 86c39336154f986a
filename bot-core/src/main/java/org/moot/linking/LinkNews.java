package org.moot.linking;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moot.conversation.Account;
import org.moot.conversation.Post;
import org.moot.conversation.Reader;
import org.moot.conversation.Text;
import org.moot.notice.Outbox;
import org.moot.people.Doors;
import org.moot.people.Links.Wish;
import org.moot.people.Names;
import org.moot.people.People;
import org.moot.people.PersonId;

/** What every account of a person hears of links: what was linked, what waits, and how to object. Nobody else hears of it. */
final class LinkNews {
    private static final String UNLINK = "me unlink";

    private final People people;
    private final Names names;
    private final Doors doors;
    private final Outbox outbox;

    LinkNews(People people, Names names, Doors doors, Outbox outbox) {
        this.people = people;
        this.names = names;
        this.doors = doors;
        this.outbox = outbox;
    }

    /** To whoever typed the code. */
    Post youLinked(PersonId stays, List<Account> came, Optional<Instant> heldBack) {
        var post = new Post.Writer().prose("linking.you-linked", names.of(stays), accounts(stays));
        post.prose("linking.one-ballot");
        heldBack.ifPresent(from -> post.prose("linking.held-back", from));
        return withDoor(post, came).done();
    }

    /** To all the other accounts, those of before among them. */
    void linked(PersonId stays, List<Account> came, Account by, Optional<Instant> heldBack) {
        var post = new Post.Writer().prose("linking.was-linked", lines(came), accounts(stays));
        post.prose("linking.object", new Text.Typed(unlink(came)), Linking.TO_OBJECT);
        heldBack.ifPresent(from -> post.prose("linking.held-back", from));
        doors.tellEverywhere(stays, withDoor(post, came).done(), by);
    }

    /** To both persons while they wait. */
    Post waits(Wish wish, Optional<Instant> apart) {
        var post = new Post.Writer()
                .prose("linking.waits", accounts(wish.goes()), accounts(wish.stays()), wish.due())
                .prose("linking.waits-what");
        apart.ifPresent(until -> post.prose("linking.waits-apart", until).prose("linking.waits-one-ballot"));
        return post.prose("linking.waits-object", new Text.Typed(UNLINK))
                .action("linking.do-object", UNLINK, Map.of())
                .done();
    }

    void tellBoth(Wish wish, Post post, Account but) {
        doors.tellEverywhere(wish.goes(), post, but);
        doors.tellEverywhere(wish.stays(), post, but);
    }

    /** It was done by itself. */
    void became(PersonId stays, List<Account> came, Optional<Instant> heldBack) {
        var post = new Post.Writer()
                .prose("linking.became", names.of(stays), accounts(stays))
                .prose("linking.one-ballot");
        heldBack.ifPresent(from -> post.prose("linking.held-back", from));
        doors.tellEverywhere(stays, withDoor(post, came).done());
    }

    /** To the account that left, to those that stay, and to whoever said it. */
    Post unlinked(PersonId person, Account left, Account by) {
        var gone = Post.saying("linking.you-left", Linking.COOLDOWN, new Text.Typed("welcome"));
        var stays = Post.saying("linking.it-left", line(left), Linking.COOLDOWN, new Text.Typed("me link"));
        Reader reader = people.find(person).orElseThrow().reader();
        if (!left.equals(by)) {
            outbox.tell(left, gone, reader);
        }
        doors.tellEverywhere(person, stays, by);
        return left.equals(by) ? gone : stays;
    }

    private static Post.Writer withDoor(Post.Writer post, List<Account> came) {
        return came.size() == 1
                ? post.action("linking.do-unlink", UNLINK, Map.of("account", typed(came.getFirst())))
                : post;
    }

    private static String unlink(List<Account> came) {
        return came.size() == 1 ? UNLINK + " " + typed(came.getFirst()) : UNLINK;
    }

    private Text accounts(PersonId person) {
        return lines(people.accounts(person));
    }

    private static Text lines(List<Account> accounts) {
        return accounts.stream()
                .map(LinkNews::line)
                .reduce((one, other) -> Text.of("linking.and", one, other))
                .orElse(Text.plain(""));
    }

    private static Text line(Account account) {
        return Text.plain(typed(account));
    }

    private static String typed(Account account) {
        return account.platform() + ":" + account.id();
    }
}
