package org.moot.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.moot.assembly.AssemblyId;
import org.moot.make.Fresh;
import org.moot.make.Make;
import org.moot.moot.Measure;
import org.moot.moot.Measure.What;
import org.moot.moot.Measures;
import org.moot.people.PersonId;

/** Measures of moderation. */
public abstract class MeasuresContract extends Contract {
    private static final Instant ASKED = Make.THEN;
    private static final Instant ENDS = ASKED.plus(Duration.ofHours(72));

    private Measures measures() {
        return stores().measures();
    }

    private AssemblyId assembly() {
        return Make.assembly(Fresh.word()).in(stores()).id();
    }

    private Measure asked(
            AssemblyId assembly, What what, Optional<PersonId> person, Optional<Measure.Message> message) {
        return in(() -> {
            var measure = new Measure(
                    measures().next(),
                    assembly,
                    what,
                    person,
                    message,
                    "It was \"hateful\".",
                    PersonId.fresh(),
                    ASKED,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
            measures().add(measure);
            return measure;
        });
    }

    private Measure muteAsked(AssemblyId assembly, PersonId person) {
        return asked(assembly, What.MUTE, Optional.of(person), Optional.empty());
    }

    private Measure confirm(Measure measure) {
        return in(() -> measures().change(measure.number(), it -> it.confirmed(PersonId.fresh(), ENDS)));
    }

    private List<Measure> standing(AssemblyId assembly, Instant now) {
        return in(() -> measures().standing(assembly, now, now.minus(Duration.ofHours(24))));
    }

    @Test
    void aMeasureIsFoundAsItWasAsked() {
        var message = new Measure.Message(Fresh.hall(), "m42");
        Measure hide = asked(assembly(), What.HIDE, Optional.empty(), Optional.of(message));
        Measure both = asked(assembly(), What.HIDE, Optional.of(PersonId.fresh()), Optional.of(message));
        assertThat(in(() -> measures().find(hide.number()))).contains(hide);
        assertThat(in(() -> measures().find(both.number()))).contains(both);
        assertThat(in(() -> measures().find(Long.MAX_VALUE))).isEmpty();
    }

    @Test
    void everyChangeIsKept() {
        Measure mute = confirm(muteAsked(assembly(), PersonId.fresh()));
        Measure appealed = in(() -> measures().change(mute.number(), it -> it.appealed(7)));
        assertThat(in(() -> measures().find(mute.number()))).contains(appealed);
        Measure lifted = in(() -> measures().change(mute.number(), it -> it.lifting(ASKED.plusSeconds(60))));
        assertThat(in(() -> measures().find(mute.number()))).contains(lifted);
    }

    @Test
    void nobodyIsMutedBeforeASecondPersonConfirms() {
        AssemblyId policy = assembly();
        PersonId ana = PersonId.fresh();
        Measure mute = muteAsked(policy, ana);
        assertThat(muted(policy, ana, ASKED)).isEmpty();
        Measure confirmed = confirm(mute);
        assertThat(muted(policy, ana, ASKED)).contains(confirmed);
        assertThat(muted(policy, PersonId.fresh(), ASKED)).isEmpty();
        assertThat(muted(assembly(), ana, ASKED)).isEmpty();
    }

    @Test
    void aMuteEndsByItselfOrWhenItIsLifted() {
        AssemblyId policy = assembly();
        PersonId ana = PersonId.fresh();
        Measure mute = confirm(muteAsked(policy, ana));
        assertThat(muted(policy, ana, ENDS)).isEmpty();
        in(() -> measures().change(mute.number(), it -> it.lifting(ASKED)));
        assertThat(muted(policy, ana, ASKED)).isEmpty();
    }

    @Test
    void aHiddenMessageMutesNobody() {
        AssemblyId policy = assembly();
        PersonId ana = PersonId.fresh();
        var message = new Measure.Message(Fresh.hall(), "m42");
        confirm(asked(policy, What.HIDE, Optional.of(ana), Optional.of(message)));
        assertThat(muted(policy, ana, ASKED)).isEmpty();
    }

    private Optional<Measure> muted(AssemblyId assembly, PersonId person, Instant now) {
        return in(() -> measures().muted(assembly, person, now));
    }

    @Test
    void standingAreThoseInForceAndThoseLatelyAskedForTheNewestFirst() {
        AssemblyId policy = assembly();
        Measure inForce = confirm(muteAsked(policy, PersonId.fresh()));
        Measure asked = muteAsked(policy, PersonId.fresh());
        muteAsked(assembly(), PersonId.fresh());
        Instant soon = ASKED.plus(Duration.ofHours(1));
        assertThat(standing(policy, soon)).containsExactly(asked, inForce);
        assertThat(standing(policy, ASKED.plus(Duration.ofHours(25)))).containsExactly(inForce);
        assertThat(standing(policy, ENDS)).isEmpty();
        in(() -> measures().change(inForce.number(), it -> it.lifting(soon)));
        assertThat(standing(policy, soon)).containsExactly(asked);
    }
}
