package org.moot.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.moot.conversation.Account;
import org.moot.make.Fresh;
import org.moot.make.Make;
import org.moot.people.Links;
import org.moot.people.Links.Wish;
import org.moot.people.Person;
import org.moot.people.PersonId;

/** Codes, tries, accounts that left, and two who are to become one. */
public abstract class LinksContract extends Contract {
    private static final Instant NOW = Make.THEN;
    private static final Instant LATER = NOW.plus(Duration.ofMinutes(10));

    private final String code = Fresh.word();
    private final Account account = Fresh.account();
    private final PersonId ana = PersonId.fresh();
    private final PersonId ben = PersonId.fresh();

    private Links links() {
        return stores().links();
    }

    private Optional<PersonId> offered(String typed, Instant when) {
        return in(() -> links().offered(typed, when));
    }

    @Test
    void aCodeLeadsToItsPersonUntilItIsOver() {
        run(() -> links().offer(code, ana, LATER));
        assertThat(offered(code, NOW)).contains(ana);
        assertThat(offered(code, LATER)).isEmpty();
        assertThat(offered(code + "x", NOW)).isEmpty();
        assertThat(offered("", NOW)).isEmpty();
    }

    @Test
    void aSecondCodeTakesThePlaceOfTheFirst() {
        run(() -> links().offer(code, ana, LATER));
        run(() -> links().offer(code + "2", ana, LATER));
        assertThat(offered(code, NOW)).isEmpty();
        assertThat(offered(code + "2", NOW)).contains(ana);
    }

    @Test
    void aCodeThatWasWithdrawnLeadsNowhere() {
        run(() -> links().offer(code, ana, LATER));
        run(() -> links().withdraw(ana));
        run(() -> links().withdraw(ana));
        assertThat(offered(code, NOW)).isEmpty();
    }

    @Test
    void ofSeveralWhoTakeACodeAtOnceOneGetsIt() {
        run(() -> links().offer(code, ana, LATER));
        var got = new ConcurrentLinkedQueue<PersonId>();
        Runnable take = () -> in(() -> {
                    links().alone();
                    Optional<PersonId> found = links().offered(code, NOW);
                    found.ifPresent(links()::withdraw);
                    return found;
                })
                .ifPresent(got::add);
        atOnce(take, take, take, take);
        assertThat(got).containsExactly(ana);
    }

    @Test
    void failedTriesAreCountedByAccountByPlaceAndInAll() {
        Optional<String> hall = Optional.of("stage " + Fresh.word());
        Account other = Fresh.account();
        run(() -> links().failed(account, hall, NOW, NOW.minusSeconds(3600)));
        run(() -> links().failed(account, Optional.empty(), NOW.plusSeconds(1), NOW.minusSeconds(3600)));
        run(() -> links().failed(other, hall, NOW.plusSeconds(2), NOW.minusSeconds(3600)));

        assertThat(in(() -> links().triesBy(account, NOW.minusSeconds(1)))).containsExactly(NOW, NOW.plusSeconds(1));
        assertThat(in(() -> links().triesBy(account, NOW))).containsExactly(NOW.plusSeconds(1));
        assertThat(in(() -> links().triesAt(hall, NOW.minusSeconds(1)))).containsExactly(NOW, NOW.plusSeconds(2));
        assertThat(in(() -> links().triesAt(Optional.empty(), NOW.minusSeconds(1))))
                .contains(NOW, NOW.plusSeconds(1), NOW.plusSeconds(2));
    }

    @Test
    void anAccountThatLeftIsNobodysAndItIsKnownThatItLeft() {
        Person person = Make.person("Ana").knownAs(account).in(stores());
        assertThat(in(() -> links().hasLeft(account, NOW))).isFalse();
        run(() -> links().unlink(account, NOW));

        assertThat(in(() -> stores().people().by(account))).isEmpty();
        assertThat(in(() -> stores().people().find(person.id()))).contains(person);
        assertThat(in(() -> links().hasLeft(account, NOW))).isTrue();
        assertThat(in(() -> links().hasLeft(account, NOW.plusSeconds(1)))).isFalse();
        run(() -> links().unlink(account, NOW.plusSeconds(1)));
        assertThat(in(() -> links().hasLeft(account, NOW.plusSeconds(1)))).isTrue();
    }

    @Test
    void anAccountIsHeldBackUntilItLeavesAgain() {
        Make.person("Ana").knownAs(account).in(stores());
        assertThat(in(() -> links().votesFrom(account))).isEmpty();
        run(() -> links().holdBack(account, LATER));
        assertThat(in(() -> links().votesFrom(account))).contains(LATER);
        run(() -> links().unlink(account, NOW));
        assertThat(in(() -> links().votesFrom(account))).isEmpty();
    }

    @Test
    void itIsKnownSinceWhenAnAccountIsLinked() {
        Person one = Make.person("Ana").knownAs(account).in(stores());
        Person other = Make.person("Anna").knownAs(Fresh.account()).in(stores());
        run(() -> stores().people().passOn(one.id(), other.id(), LATER));
        assertThat(in(() -> links().linked(account))).contains(LATER);
        assertThat(in(() -> links().linked(Fresh.account()))).isEmpty();
    }

    @Test
    void twoAreInOneWishUntilItIsDropped() {
        var wish = new Wish(ana, ben, NOW, LATER);
        run(() -> links().wish(wish));
        for (PersonId either : List.of(ana, ben)) {
            assertThat(in(() -> links().wishOf(either))).contains(wish);
        }
        assertThat(in(() -> links().wishOf(PersonId.fresh()))).isEmpty();
        run(() -> links().drop(ben));
        run(() -> links().drop(ben));
        assertThat(in(() -> links().wishOf(ana))).isEmpty();
    }

    @Test
    void whoeverIsForgottenLeavesNoCodeAndNoWish() {
        Person person = Make.person("Ana").knownAs(account).in(stores());
        run(() -> links().offer(code, person.id(), LATER));
        run(() -> links().wish(new Wish(ben, person.id(), NOW, LATER)));
        run(() -> stores().traces().erase(person.id()));
        assertThat(offered(code, NOW)).isEmpty();
        assertThat(in(() -> links().wishOf(ben))).isEmpty();
    }
}
