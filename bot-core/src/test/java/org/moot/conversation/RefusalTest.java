package org.moot.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class RefusalTest {

    @Test
    void aRuleThatIsKeptSaysNothing() {
        assertThatCode(() -> Refusal.unless(true, "vote.not-open")).doesNotThrowAnyException();
        assertThatCode(() -> Refusal.when(false, "vote.not-open")).doesNotThrowAnyException();
    }

    @Test
    void aRuleThatIsBrokenSaysWhy() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Refusal.unless(false, "vote.not-open", "Plant a tree"))
                .satisfies(refusal -> assertThat(refusal.why()).isEqualTo(Text.of("vote.not-open", "Plant a tree")))
                .satisfies(refusal -> assertThat(refusal.recorded()).isEmpty());
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Refusal.when(true, "vote.not-open"));
    }

    @Test
    void itCanSayWhatStaysRecorded() {
        Text earlier = Text.of("vote.earlier-counts");
        Refusal refusal = Refusal.because("vote.too-many").whereas(earlier);
        assertThat(refusal.recorded()).contains(earlier);
        assertThat(refusal.why().key()).isEqualTo("vote.too-many");
    }

    @Test
    void itsMessageIsTheKeyAndNeverWhatSomebodyTyped() {
        Refusal refusal = Refusal.because("people.nobody-called", "a private name");
        assertThat(refusal).hasMessage("people.nobody-called");
        assertThat(refusal.getStackTrace()).isEmpty();
    }
}
