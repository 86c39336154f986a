package org.moot.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moot.conversation.Account;
import org.moot.conversation.Place;
import org.moot.conversation.Subject;
import org.moot.make.Fresh;
import org.moot.make.Make;
import org.moot.notice.Mirrors;
import org.moot.notice.Mirrors.Copy;
import org.moot.notice.Original;

/** What was said again where. */
public abstract class MirrorsContract extends Contract {
    private static final Subject THREAD = new Subject("moot", "3");

    private final Place here = new Place("discord", Fresh.word());
    private final Place there = new Place("matrix", Fresh.word());
    private final Original first = new Original(here, "m1");
    private final Original second = new Original(here, "m2");

    private Mirrors mirrors() {
        return stores().mirrors();
    }

    @BeforeEach
    void twoMessagesWereHeard() {
        run(() -> {
            mirrors().add(first, THREAD, Make.THEN);
            mirrors().add(second, THREAD, Make.THEN.plus(Duration.ofDays(1)));
            mirrors().add(first, THREAD, Make.THEN);
        });
    }

    private void put(List<Original> said, String... parts) {
        run(() -> mirrors().put(said, there, List.of(parts)));
    }

    private List<Copy> copies(Original said) {
        return in(() -> mirrors().copies(said));
    }

    @Test
    void aMessageIsFoundByItselfAndByEveryPartThatWasSaidAgain() {
        put(List.of(first), "c1", "c2");

        assertThat(copies(first)).containsExactly(new Copy(there, List.of("c1", "c2"), false));
        assertThat(in(() -> mirrors().origin(there, "c2"))).contains(first);
        assertThat(in(() -> mirrors().origin(here, "m1"))).contains(first);
        assertThat(in(() -> mirrors().origin(there, "m1"))).isEmpty();
        assertThat(in(() -> mirrors().origin(here, "c1"))).isEmpty();
    }

    @Test
    void whatWasNeverHeardIsPassedOver() {
        put(List.of(new Original(here, "never")), "c1");

        assertThat(in(() -> mirrors().origin(there, "c1"))).isEmpty();
    }

    @Test
    void aLaterCopyAtAPlaceReplacesTheEarlierOne() {
        put(List.of(first), "c1", "c2");
        put(List.of(first), "c1", "c3");

        assertThat(copies(first)).containsExactly(new Copy(there, List.of("c1", "c3"), false));
        assertThat(in(() -> mirrors().origin(there, "c2"))).isEmpty();
        put(List.of(first));
        assertThat(copies(first)).isEmpty();
    }

    @Test
    void messagesThatWereJoinedHaveOneCopyWhichStandsForTheFirst() {
        put(List.of(first, second), "c1");

        assertThat(copies(second)).containsExactly(new Copy(there, List.of("c1"), true));
        assertThat(in(() -> mirrors().origin(there, "c1"))).contains(first);
    }

    @Test
    void aJoinedMessageGetsACopyOfItsOwnAndTheOthersKeepTheirs() {
        put(List.of(first, second), "c1");
        put(List.of(second), "c2");

        assertThat(copies(first)).containsExactly(new Copy(there, List.of("c1"), false));
        assertThat(copies(second)).containsExactly(new Copy(there, List.of("c2"), false));
    }

    @Test
    void aCopyThatIsForgottenIsSoForAllThatWereSaidInIt() {
        put(List.of(first, second), "c1");
        run(() -> mirrors().forget(second, there));

        assertThat(copies(first)).isEmpty();
        assertThat(in(() -> mirrors().origin(there, "c1"))).isEmpty();
        assertThat(in(() -> mirrors().origin(here, "m1"))).contains(first);
    }

    @Test
    void aSignIsMarkedAtAPlaceUntilTheLastTakesItBack() {
        var ana = new Mirrors.Mark(here, new Account("discord", "ana"), "tree");
        var ben = new Mirrors.Mark(here, new Account("discord", "ben"), "tree");
        run(() -> {
            mirrors().mark(first, ana, "e1");
            mirrors().mark(first, ana, "e2");
            mirrors().mark(first, ben, "e3");
            mirrors().unmark(first, ana);
        });
        assertThat(in(() -> mirrors().marked(first, "tree"))).isEqualTo(Set.of(here));
        assertThat(in(() -> mirrors().marked(first, "leaf"))).isEmpty();
        run(() -> mirrors().unmark(first, ben));
        assertThat(in(() -> mirrors().marked(first, "tree"))).isEmpty();
    }

    @Test
    void aMarkIsFoundAndTakenBackByTheIdByWhichItWasSetLast() {
        var ana = new Mirrors.Mark(here, new Account("discord", "ana"), "tree");
        run(() -> {
            mirrors().mark(first, ana, "e1");
            mirrors().mark(first, ana, "e2");
        });
        var marking = new Mirrors.Marking(first, here, "tree", "e2");

        assertThat(in(() -> mirrors().marking("discord", "e2"))).contains(marking);
        assertThat(in(() -> mirrors().marking("discord", "e1"))).isEmpty();
        assertThat(in(() -> mirrors().marking("matrix", "e2"))).isEmpty();
        run(() -> mirrors().unmark(marking));
        assertThat(in(() -> mirrors().marked(first, "tree"))).isEmpty();
    }

    @Test
    void whatWasSaidAtAPlaceSinceThenIsKnown() {
        assertThat(in(() -> mirrors().saidAt(here, Make.THEN))).containsExactlyInAnyOrder("m1", "m2");
        assertThat(in(() -> mirrors().saidAt(here, Make.THEN.plusSeconds(1)))).containsExactly("m2");
        assertThat(in(() -> mirrors().saidAt(there, Make.THEN))).isEmpty();
    }

    @Test
    void whereSomethingStandsIsKnownByItsReferenceAlone() {
        String copy = Fresh.word();
        String said = Fresh.word();
        run(() -> mirrors().add(new Original(here, said), THREAD, Make.THEN));
        put(List.of(first), copy);

        assertThat(in(() -> mirrors().standing("discord", said))).containsExactly(here);
        assertThat(in(() -> mirrors().standing("matrix", copy))).containsExactly(there);
        assertThat(in(() -> mirrors().standing("discord", copy))).isEmpty();
    }

    @Test
    void anOpaqueNameIsAlwaysTheSameAndTellsNothing() {
        String name = mirrors().opaque("account", "discord", "4711");

        assertThat(name).matches("[a-z0-9]{16}").isEqualTo(mirrors().opaque("account", "discord", "4711"));
        assertThat(name)
                .isNotEqualTo(mirrors().opaque("account", "matrix", "4711"))
                .isNotEqualTo(mirrors().opaque("person", "discord", "4711"));
    }

    @Test
    void aHintIsGivenOnceInAWhile() {
        assertThat(in(() -> mirrors().mayHint(there, Make.THEN, Duration.ofMinutes(30))))
                .isTrue();
        assertThat(in(() -> mirrors().mayHint(there, Make.THEN.plusSeconds(60), Duration.ofMinutes(30))))
                .isFalse();
        assertThat(in(() -> mirrors().mayHint(there, Make.THEN.plusSeconds(1860), Duration.ofMinutes(30))))
                .isTrue();
    }

    @Test
    void whatIsOldIsForgottenWithItsCopiesAndMarks() {
        put(List.of(first), "c1");
        run(() -> mirrors().mark(first, new Mirrors.Mark(here, new Account("discord", "ana"), "tree"), "e1"));
        run(() -> mirrors().tidy(Make.THEN.plus(Duration.ofHours(1))));

        assertThat(in(() -> mirrors().origin(here, "m1"))).isEmpty();
        assertThat(in(() -> mirrors().origin(there, "c1"))).isEmpty();
        assertThat(in(() -> mirrors().origin(here, "m2"))).contains(second);
    }
}
