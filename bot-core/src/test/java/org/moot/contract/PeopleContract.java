package org.moot.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.moot.conversation.Account;
import org.moot.make.Fresh;
import org.moot.make.Make;
import org.moot.people.People;
import org.moot.people.Person;
import org.moot.people.PersonId;

/** Everybody that Moot has met. */
public abstract class PeopleContract extends Contract {
    private final String mark = Fresh.word();
    private final Account account = Fresh.account();

    private People people() {
        return stores().people();
    }

    private Person met(String name) {
        return Make.person(name).in(stores());
    }

    @Test
    void aPersonIsFoundAsTheyWereAdded() {
        Person plain = Make.person("Ana").knownAs(account).in(stores());
        Person rich = Make.person("Ben")
                .memberOf("north", Make.THEN)
                .zone("Asia/Kolkata")
                .speaking(Locale.forLanguageTag("pt-BR"))
                .showingName()
                .reminded()
                .in(stores());
        Person former =
                Make.person("Cleo").memberUntil(Make.THEN.plusSeconds(60)).in(stores());
        assertThat(in(() -> people().find(plain.id()))).contains(plain);
        assertThat(in(() -> people().find(rich.id()))).contains(rich);
        assertThat(in(() -> people().find(former.id()))).contains(former);
        assertThat(in(() -> people().by(account))).contains(plain);
        assertThat(in(() -> people().accounts(plain.id()))).containsExactly(account);
    }

    @Test
    void nobodyIsFoundUnderAnUnknownIdOrAccount() {
        assertThat(in(() -> people().find(PersonId.fresh()))).isEmpty();
        assertThat(in(() -> people().by(account))).isEmpty();
        assertThat(in(() -> people().accounts(PersonId.fresh()))).isEmpty();
    }

    @Test
    void anAccountThatIsKnownKeepsItsPerson() {
        Person ana = Make.person("Ana").knownAs(account).in(stores());
        Person again = Make.person("Somebody").knownAs(account).in(stores());
        assertThat(again).isEqualTo(ana);
    }

    @Test
    void twoFirstMessagesAtOnceMeetOnePerson() {
        var met = new ConcurrentLinkedQueue<PersonId>();
        Runnable meet =
                () -> met.add(Make.person("Ana").knownAs(account).in(stores()).id());
        atOnce(meet, meet, meet, meet);
        assertThat(met).hasSize(4);
        assertThat(List.copyOf(met).stream().distinct()).hasSize(1);
    }

    @Test
    void accountsThatArePassedOnAreThoseOfTheOther() {
        Person ana = Make.person("Ana").knownAs(account).in(stores());
        Account second = Fresh.account();
        Person anna = Make.person("Anna").knownAs(second).in(stores());
        run(() -> people().passOn(anna.id(), ana.id(), Make.THEN));
        assertThat(in(() -> people().by(second))).contains(ana);
        assertThat(in(() -> people().accounts(ana.id()))).containsExactlyInAnyOrder(account, second);
        assertThat(in(() -> people().accounts(anna.id()))).isEmpty();
        run(() -> people().forget(anna.id()));
        assertThat(in(() -> people().by(second))).contains(ana);
        assertThat(in(() -> people().accounts(ana.id()))).containsExactlyInAnyOrder(account, second);
    }

    @Test
    void referencesOfBeforeLeadToWhoTheyAreNowHoweverManyThereWere() {
        Person ana = Make.person("Ana").knownAs(account).in(stores());
        Person anna = Make.person("Anna").knownAs(Fresh.account()).in(stores());
        Person anne = Make.person("Anne").knownAs(Fresh.account()).in(stores());
        run(() -> people().passOn(anne.id(), anna.id(), Make.THEN));
        run(() -> people().forget(anne.id()));
        run(() -> people().passOn(anna.id(), ana.id(), Make.THEN));
        run(() -> people().forget(anna.id()));

        assertThat(in(() -> people().formerly(ana.id()))).containsExactlyInAnyOrder(anne.id(), anna.id());
        assertThat(in(() -> people().leadTo(List.of(anne.id(), PersonId.fresh()))))
                .containsOnly(Map.entry(anne.id(), ana.id()));
        run(() -> people().forget(ana.id()));
        assertThat(in(() -> people().leadTo(List.of(anne.id(), anna.id())))).isEmpty();
    }

    @Test
    void theAccountThatWasUsedLastIsTheFirst() {
        Account second = Fresh.account();
        Person ana = Make.person("Ana").knownAs(account).in(stores());
        Person anna = Make.person("Anna").knownAs(second).in(stores());
        run(() -> people().passOn(anna.id(), ana.id(), Make.THEN));
        for (Account used : List.of(account, second, second, account)) {
            run(() -> people().used(used, LocalDate.of(2026, 3, 2)));
            assertThat(in(() -> people().accounts(ana.id()))).first().isEqualTo(used);
        }
        run(() -> people().used(Fresh.account(), LocalDate.of(2026, 3, 2)));
    }

    @Test
    void theSameIdOnAnotherPlatformIsAnotherAccount() {
        Make.person("Ana").knownAs(account).in(stores());
        assertThat(in(() -> people().by(new Account("matrix", account.id())))).isEmpty();
    }

    @Test
    void manyAreFoundInOneLookUp() {
        Person ana = met("Ana");
        Person ben = met("Ben");
        Map<PersonId, Person> found = in(() -> people().find(List.of(ana.id(), PersonId.fresh(), ben.id(), ana.id())));
        assertThat(found).containsOnly(Map.entry(ana.id(), ana), Map.entry(ben.id(), ben));
        assertThat(in(() -> people().find(List.of()))).isEmpty();
    }

    @Test
    void theAccountsOfManyAreFoundInOneLookUp() {
        Person ana = Make.person("Ana").knownAs(account).in(stores());
        Account other = Fresh.account();
        Person ben = Make.person("Ben").knownAs(other).in(stores());
        assertThat(in(() -> people().accounts(List.of(ana.id(), PersonId.fresh(), ben.id(), ana.id()))))
                .containsOnly(Map.entry(ana.id(), List.of(account)), Map.entry(ben.id(), List.of(other)));
        assertThat(in(() -> people().accounts(List.of()))).isEmpty();
    }

    @Test
    void letterCaseIsNoMatterInAnyAlphabet() {
        Person ana = met("ŻANETA Ωmega " + mark);
        assertThat(in(() -> people().called("żaneta ωMEGA " + mark))).containsExactly(ana);
        assertThat(in(() -> people().called("żaneta ωMEGA"))).isEmpty();
        assertThat(in(() -> people().namesBeginning("Żaneta ΩMEGA " + mark, 5))).containsExactly(ana.name());
    }

    @Test
    void atMostFiveOfOneNameAreNamed() {
        for (int i = 0; i < 7; i++) {
            met("Ana " + mark);
        }
        assertThat(in(() -> people().called("ana " + mark))).hasSize(5);
    }

    @Test
    void namesThatBeginSoAreOfferedOnceEachAndNoMoreThanAskedFor() {
        met(mark + " a");
        met(mark + " a");
        met(mark + " b");
        met("x" + mark);
        assertThat(in(() -> people().namesBeginning(mark, 25))).containsExactly(mark + " a", mark + " b");
        assertThat(in(() -> people().namesBeginning(mark, 1))).hasSize(1);
    }

    @Test
    void whatIsTypedIsNeverAPattern() {
        met("plain" + mark);
        for (String hostile : HOSTILE) {
            met(hostile + mark);
            assertThat(in(() -> people().namesBeginning(hostile + mark.substring(0, 8), 25)))
                    .containsExactly(hostile + mark);
            assertThat(in(() -> people().called(hostile + mark))).hasSize(1);
        }
    }

    @Test
    void aChangeIsReturnedAndKept() {
        Person ana = met("Ana");
        Person changed =
                in(() -> people().change(ana.id(), it -> it.called("Anna").showingName(true)));
        assertThat(changed).isEqualTo(ana.called("Anna").showingName(true));
        assertThat(in(() -> people().find(ana.id()))).contains(changed);
    }

    @Test
    void aChangedNameIsFoundAndTheOldOneIsNot() {
        Person ana = met("old" + mark);
        in(() -> people().change(ana.id(), it -> it.called("new" + mark)));
        assertThat(in(() -> people().namesBeginning("old" + mark, 5))).isEmpty();
        assertThat(in(() -> people().called("NEW" + mark))).hasSize(1);
    }

    @Test
    void nobodyUnknownIsChanged() {
        assertThatThrownBy(() -> in(() -> people().change(PersonId.fresh(), it -> it)))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void everybodyCountsOnce() {
        long before = in(() -> people().count());
        met("Ana");
        met("Ana");
        assertThat(in(() -> people().count())).isEqualTo(before + 2);
    }
}
