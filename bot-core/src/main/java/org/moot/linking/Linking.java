package org.moot.linking;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moot.audit.AuditLog;
import org.moot.audit.Happening;
import org.moot.conversation.Account;
import org.moot.conversation.Post;
import org.moot.conversation.Refusal;
import org.moot.conversation.Text;
import org.moot.people.Links;
import org.moot.people.Links.Wish;
import org.moot.people.People;
import org.moot.people.Person;
import org.moot.people.PersonId;
import org.moot.privacy.OnePerson;
import org.moot.time.Deadline;
import org.moot.time.Deadlines;

/**
 * Links accounts to one person. An account to which nothing is tied yet is linked at once; two persons with a past become one
 * after a day in which each of their accounts can object, and not before the votes and calls in which one would count twice
 * are over.
 */
final class Linking {
    static final Duration TO_OBJECT = Duration.ofHours(24);
    static final Duration COOLDOWN = Duration.ofDays(7);

    /** That an account left somebody is known for so long. */
    private static final Period REMEMBERED = Period.ofYears(1);

    private final Links links;
    private final OnePerson onePerson;
    private final Book book;
    private final LinkNews news;

    /** Where it is written. */
    record Book(People people, Deadlines deadlines, AuditLog audit) {}

    Linking(Links links, OnePerson onePerson, Book book, LinkNews news) {
        this.links = links;
        this.onePerson = onePerson;
        this.book = book;
        this.news = news;
    }

    void alone() {
        links.alone();
    }

    /** Whose an account is now, which may have changed while this request waited. */
    Optional<PersonId> who(Account account) {
        return book.people().by(account).map(Person::id);
    }

    /** Links two with each other; one of them typed the code of the other. */
    Post link(PersonId typed, PersonId gave, Account by, Instant now) {
        Refusal.when(isWaiting(typed) || isWaiting(gave), "linking.waits-already", new Text.Typed("me unlink"));
        if (onePerson.isStranger(typed)) {
            return atOnce(typed, gave, by, now);
        }
        return onePerson.isStranger(gave) ? atOnce(gave, typed, by, now) : later(typed, gave, by, now);
    }

    private boolean isWaiting(PersonId person) {
        return links.wishOf(person).isPresent();
    }

    private Post atOnce(PersonId stranger, PersonId stays, Account by, Instant now) {
        List<Account> came = book.people().accounts(stranger);
        Optional<Instant> heldBack = merge(stranger, stays, now);
        news.linked(stays, came, by, heldBack);
        return news.youLinked(stays, came, heldBack);
    }

    private Post later(PersonId typed, PersonId gave, Account by, Instant now) {
        PersonId stays = onePerson.whoStays(gave, typed);
        var wish = new Wish(stays.equals(gave) ? typed : gave, stays, now, now.plus(TO_OBJECT));
        links.wish(wish);
        Optional<Instant> apart = onePerson.apartUntil(typed, gave, now);
        again(wish, latest(wish.due(), apart));
        Post told = news.waits(wish, apart);
        news.tellBoth(wish, told, by);
        return told;
    }

    private static Instant latest(Instant due, Optional<Instant> apart) {
        return apart.filter(due::isBefore).orElse(due);
    }

    private void again(Wish wish, Instant when) {
        var who = Map.of(LinkSettle.WHO, wish.goes().toString());
        book.deadlines().set(new Deadline(LinkSettle.NAME + "/" + wish.goes(), when, LinkSettle.NAME, who));
    }

    /** Does what two wished, unless somebody objected or something still keeps them apart. Harmless when repeated. */
    void settle(PersonId goes, Instant now) {
        links.alone();
        links.wishOf(goes).filter(wish -> wish.goes().equals(goes)).ifPresent(wish -> settle(wish, now));
    }

    private void settle(Wish wish, Instant now) {
        Optional<Instant> apart = onePerson.apartUntil(wish.goes(), wish.stays(), now);
        if (apart.isPresent() || now.isBefore(wish.due())) {
            again(wish, latest(wish.due(), apart));
            return;
        }
        links.drop(wish.goes());
        PersonId stays = onePerson.whoStays(wish.stays(), wish.goes());
        PersonId goes = wish.other(stays);
        List<Account> came = book.people().accounts(goes);
        Optional<Instant> heldBack = merge(goes, stays, now);
        news.became(stays, came, heldBack);
    }

    /** Accounts that left somebody before wait before a vote can be cast by them. */
    private Optional<Instant> merge(PersonId goes, PersonId stays, Instant now) {
        Instant since = now.atZone(ZoneOffset.UTC).minus(REMEMBERED).toInstant();
        List<Account> again = book.people().accounts(goes).stream()
                .filter(account -> links.hasLeft(account, since))
                .toList();
        Optional<Instant> from = again.isEmpty() ? Optional.empty() : Optional.of(now.plus(COOLDOWN));
        links.withdraw(goes);
        onePerson.merge(goes, stays, now);
        from.ifPresent(when -> again.forEach(account -> links.holdBack(account, when)));
        return from;
    }

    /** Ends a link that waits; whoever is in it may, by any account. */
    Optional<Post> object(PersonId person, Account by, Instant now) {
        return links.wishOf(person).map(wish -> {
            links.drop(person);
            book.deadlines().clear(LinkSettle.NAME + "/" + wish.goes());
            news.tellBoth(wish, Post.saying("linking.objected"), by);
            return Post.saying("linking.you-objected");
        });
    }

    /** An account leaves its person. Rolls stay as they are. */
    Post unlink(PersonId person, Account leaves, Account by, Instant now) {
        List<Account> all = book.people().accounts(person);
        Refusal.unless(all.contains(leaves), "linking.not-yours", new Text.Typed("me show"));
        Refusal.when(all.size() == 1, "linking.only-account", new Text.Typed("me forget"));
        Refusal.when(!leaves.equals(by) && isFresh(by, now), "linking.too-fresh", TO_OBJECT);
        links.unlink(leaves, now);
        links.withdraw(person);
        book.audit().note(new Happening("account.unlinked", now, Map.of("person", person.toString())));
        return news.unlinked(person, leaves, by);
    }

    /** Whoever just came in cannot shut out those who were there. */
    private boolean isFresh(Account account, Instant now) {
        return links.linked(account)
                .filter(at -> now.isBefore(at.plus(TO_OBJECT)))
                .isPresent();
    }
}
