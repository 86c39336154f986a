package org.moot.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.moot.conversation.Place;
import org.moot.conversation.Subject;
import org.moot.make.Fresh;
import org.moot.notice.Hanging;
import org.moot.notice.Hangings;

/** Where every card hangs. */
public abstract class HangingsContract extends Contract {
    private final Subject card = Fresh.subject();
    private final Place hall = Fresh.hall();
    private final Place thread = Fresh.hall();

    private Hangings hangings() {
        return stores().hangings();
    }

    private Hanging put(Hanging hanging) {
        run(() -> hangings().put(hanging));
        return hanging;
    }

    @Test
    void aCardIsFoundWhereItHangs() {
        Hanging here = put(new Hanging(card, hall, hall, false, "m1"));
        Hanging there = put(new Hanging(card, Fresh.hall(), thread, true, "m\"2\" 🌳"));
        assertThat(in(() -> hangings().find(card, hall))).contains(here);
        assertThat(in(() -> hangings().find(card, there.hall()))).contains(there);
        assertThat(in(() -> hangings().of(card))).containsExactlyInAnyOrder(here, there);
        assertThat(in(() -> hangings().find(Fresh.subject(), hall))).isEmpty();
        assertThat(in(() -> hangings().of(Fresh.subject()))).isEmpty();
    }

    @Test
    void aCardHangsOncePerHall() {
        put(new Hanging(card, hall, hall, false, "m1"));
        Hanging later = put(new Hanging(card, hall, thread, true, "m2"));
        assertThat(in(() -> hangings().of(card))).containsExactly(later);
    }

    @Test
    void aThreadIsKnownByItsPlace() {
        Hanging opens = put(new Hanging(card, hall, thread, true, "m1"));
        put(new Hanging(Fresh.subject(), hall, thread, false, "m2"));
        assertThat(in(() -> hangings().threadAt(thread))).contains(opens);
        assertThat(in(() -> hangings().threadAt(hall))).isEmpty();
    }

    @Test
    void whatHungInAHallThatIsGoneIsForgottenAndNothingElse() {
        put(new Hanging(card, hall, thread, true, "m1"));
        Hanging elsewhere = put(new Hanging(card, Fresh.hall(), Fresh.hall(), true, "m2"));
        run(() -> hangings().forget(hall));
        assertThat(in(() -> hangings().of(card))).containsExactly(elsewhere);
        assertThat(in(() -> hangings().threadAt(thread))).isEmpty();
    }

    @Test
    void aCardThatHangsOpenlyMakesItsHallNoThread() {
        put(new Hanging(card, hall, hall, false, "m1"));
        assertThat(in(() -> hangings().threadAt(hall))).isEmpty();
    }
}
