package org.moot.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.moot.conversation.Refusal;

/** Says that a rule says no. */
public final class Refused {
    private Refused() {}

    public static void with(String key, ThrowingCallable work) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(work)
                .satisfies(refusal -> assertThat(refusal.why().key()).isEqualTo(key));
    }
}
