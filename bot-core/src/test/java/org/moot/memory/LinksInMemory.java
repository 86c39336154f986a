package org.moot.memory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.moot.conversation.Account;
import org.moot.people.Links;
import org.moot.people.PersonId;

/** Codes, tries and wishes; the one lock of the desk keeps others from it. */
final class LinksInMemory implements Links {
    private final PeopleInMemory people;
    private final Table<PersonId, Offer> offers;
    private final Table<Long, Try> tries;
    private final Table<Account, Instant> left;
    private final Table<Account, Instant> heldBack;
    private final Table<PersonId, Wish> wishes;

    LinksInMemory(Desk desk, PeopleInMemory people) {
        this.people = people;
        offers = new Table<>(desk);
        tries = new Table<>(desk);
        left = new Table<>(desk);
        heldBack = new Table<>(desk);
        wishes = new Table<>(desk);
        people.whenForgotten(this::forget);
    }

    @Override
    public void alone() {
        // every transaction here is alone
    }

    @Override
    public void offer(String code, PersonId person, Instant until) {
        offers.put(person, new Offer(code, person, until));
    }

    @Override
    public Optional<PersonId> offered(String code, Instant now) {
        return offers.all(it -> it.code().equals(code) && it.until().isAfter(now))
                .map(Offer::person)
                .findFirst();
    }

    @Override
    public void withdraw(PersonId person) {
        offers.remove(person);
    }

    @Override
    public void failed(Account account, Optional<String> where, Instant now, Instant before) {
        tries.add(tries.all().count(), new Try(account, where, now));
    }

    @Override
    public List<Instant> triesBy(Account account, Instant since) {
        return times(tries.all(it -> it.by().equals(account)), since);
    }

    @Override
    public List<Instant> triesAt(Optional<String> where, Instant since) {
        return times(tries.all(it -> where.isEmpty() || it.where().equals(where)), since);
    }

    private static List<Instant> times(Stream<Try> tries, Instant since) {
        return tries.map(Try::at).filter(at -> at.isAfter(since)).sorted().toList();
    }

    @Override
    public void holdBack(Account account, Instant votesFrom) {
        heldBack.put(account, votesFrom);
    }

    @Override
    public void unlink(Account account, Instant now) {
        people.unlink(account);
        heldBack.remove(account);
        left.put(account, now);
    }

    @Override
    public boolean hasLeft(Account account, Instant since) {
        return left.find(account).filter(at -> !at.isBefore(since)).isPresent();
    }

    @Override
    public Optional<Instant> linked(Account account) {
        return people.linked(account);
    }

    @Override
    public Optional<Instant> votesFrom(Account account) {
        return heldBack.find(account);
    }

    @Override
    public void wish(Wish wish) {
        wishes.add(wish.goes(), wish);
    }

    @Override
    public Optional<Wish> wishOf(PersonId either) {
        return wishes.all(wish -> wish.isOf(either)).findFirst();
    }

    @Override
    public void drop(PersonId either) {
        wishOf(either).ifPresent(wish -> wishes.remove(wish.goes()));
    }

    private void forget(PersonId person) {
        withdraw(person);
        drop(person);
    }

    private record Offer(String code, PersonId person, Instant until) {}

    private record Try(Account by, Optional<String> where, Instant at) {}
}
