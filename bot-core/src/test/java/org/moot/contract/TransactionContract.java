package org.moot.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.moot.conversation.Refusal;
import org.moot.make.Fresh;
import org.moot.make.Make;
import org.moot.people.Person;
import org.moot.people.PersonId;

/** All of the work, or nothing of it. */
public abstract class TransactionContract extends Contract {
    private final Person ana = Make.person("Ana").made();

    private Person meet(Person person) {
        return stores().people().add(person, Fresh.account());
    }

    private Optional<Person> find(PersonId id) {
        return in(() -> stores().people().find(id));
    }

    @Test
    void whatTheWorkReturnsComesOut() {
        assertThat(in(() -> meet(ana))).isEqualTo(ana);
        assertThat(find(ana.id())).contains(ana);
    }

    @Test
    void workSeesWhatItWrote() {
        assertThat(in(() -> {
                    meet(ana);
                    return stores().people().find(ana.id());
                }))
                .contains(ana);
    }

    @Test
    void aRefusalComesOutAsItWasAndNothingIsRecorded() {
        Refused.with(
                "people.too-long",
                () -> run(() -> {
                    meet(ana);
                    throw Refusal.because("people.too-long");
                }));
        assertThat(find(ana.id())).isEmpty();
    }

    @Test
    void aBugRollsEverythingBack() {
        var bug = new IllegalArgumentException("a bug");
        assertThatThrownBy(() -> run(() -> {
                    meet(ana);
                    throw bug;
                }))
                .isSameAs(bug);
        assertThat(find(ana.id())).isEmpty();
    }

    @Test
    void aChangeIsTakenBackToo() {
        in(() -> meet(ana));
        assertThatThrownBy(() -> run(() -> {
                    stores().people().change(ana.id(), it -> it.called("Somebody else"));
                    stores().people().change(ana.id(), it -> it.called("Somebody else again"));
                    throw Refusal.because("people.no");
                }))
                .isInstanceOf(RuntimeException.class);
        assertThat(find(ana.id())).contains(ana);
    }

    @Test
    void workInsideWorkJoinsIt() {
        Person ben = Make.person("Ben").made();
        assertThatThrownBy(() -> run(() -> {
                    meet(ana);
                    run(() -> meet(ben));
                    throw Refusal.because("people.no");
                }))
                .isInstanceOf(Refusal.class);
        assertThat(find(ana.id())).isEmpty();
        assertThat(find(ben.id())).isEmpty();
    }

    @Test
    void workThatFailsInsideOtherWorkTakesItAllBackEvenWhereItIsCaught() {
        assertThatThrownBy(() -> run(() -> {
                    meet(ana);
                    try {
                        run(() -> {
                            throw Refusal.because("people.no");
                        });
                    } catch (Refusal caught) {
                        meet(Make.person("Ben").made());
                    }
                }))
                .isInstanceOf(RuntimeException.class);
        assertThat(find(ana.id())).isEmpty();
    }

    @Test
    void theNextTransactionKnowsNothingOfAFailedOne() {
        assertThatThrownBy(() -> run(() -> {
                    throw Refusal.because("people.no");
                }))
                .isInstanceOf(Refusal.class);
        assertThat(in(() -> meet(ana))).isEqualTo(ana);
    }

    @Test
    void changesAtOnceToTheSameThingAllCount() {
        in(() -> meet(ana.called("a")));
        Runnable longer = () -> {
            for (int i = 0; i < 10; i++) {
                in(() -> stores().people().change(ana.id(), it -> it.called(it.name() + "a")));
            }
        };
        atOnce(longer, longer, longer, longer);
        assertThat(find(ana.id()).orElseThrow().name()).isEqualTo("a".repeat(41));
    }
}
