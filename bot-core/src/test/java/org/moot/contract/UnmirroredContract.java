package org.moot.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.moot.people.PersonId;

/** Those whose words stay where they say them. */
public abstract class UnmirroredContract extends Contract {
    private final PersonId ana = PersonId.fresh();

    @Test
    void nobodyIsUnlessTheySaidSo() {
        assertThat(in(() -> stores().unmirrored().has(ana))).isFalse();
    }

    @Test
    void itIsSaidAndTakenBackAsOftenAsOneLikes() {
        run(() -> stores().unmirrored().put(ana, true));
        run(() -> stores().unmirrored().put(ana, true));
        assertThat(in(() -> stores().unmirrored().has(ana))).isTrue();
        run(() -> stores().unmirrored().put(ana, false));
        run(() -> stores().unmirrored().put(ana, false));
        assertThat(in(() -> stores().unmirrored().has(ana))).isFalse();
    }
}
