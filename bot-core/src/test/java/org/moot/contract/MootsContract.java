package org.moot.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.moot.assembly.AssemblyId;
import org.moot.conversation.Subject;
import org.moot.make.Fresh;
import org.moot.make.Make;
import org.moot.moot.Moot;
import org.moot.moot.MootId;
import org.moot.moot.Moots;
import org.moot.people.PersonId;

/** All moots. */
public abstract class MootsContract extends Contract {

    private Moots moots() {
        return stores().moots();
    }

    private AssemblyId assembly() {
        return Make.assembly(Fresh.word()).in(stores()).id();
    }

    private Moot started(AssemblyId assembly, Subject about) {
        return in(() -> {
            var moot = new Moot(
                    moots().next(),
                    assembly,
                    "Trees & \"shade\" 🌳",
                    about,
                    PersonId.fresh(),
                    Make.THEN,
                    Make.THEN,
                    Optional.empty());
            moots().add(moot);
            return moot;
        });
    }

    @Test
    void aMootIsFoundByNumberAndByWhatItIsAbout() {
        Subject about = Fresh.subject();
        Moot moot = started(assembly(), about);
        assertThat(in(() -> moots().find(moot.id()))).contains(moot);
        assertThat(in(() -> moots().about(about))).contains(moot);
        assertThat(in(() -> moots().about(Fresh.subject()))).isEmpty();
        assertThat(in(() -> moots().find(new MootId(Long.MAX_VALUE)))).isEmpty();
    }

    @Test
    void openOnesComeTheNewestFirstPageByPage() {
        AssemblyId policy = assembly();
        Moot first = started(policy, Fresh.subject());
        Moot second = started(policy, Fresh.subject());
        Moot third = started(policy, Fresh.subject());
        started(assembly(), Fresh.subject());
        List<Moot> page = in(() -> moots().open(policy, Long.MAX_VALUE, 2));
        assertThat(page).containsExactly(third, second);
        assertThat(in(() -> moots().open(policy, page.getLast().id().value(), 2)))
                .containsExactly(first);
    }

    @Test
    void aClosedOneIsFoundButNotAmongTheOpen() {
        AssemblyId policy = assembly();
        Moot moot = started(policy, Fresh.subject());
        Moot closed = in(() -> moots().change(moot.id(), it -> it.closing(Make.THEN.plusSeconds(60))));
        assertThat(closed.isOpen()).isFalse();
        assertThat(in(() -> moots().find(moot.id()))).contains(closed);
        assertThat(in(() -> moots().open(policy, Long.MAX_VALUE, 5))).isEmpty();
    }

    @Test
    void whenItWasLastHeardIsKept() {
        Moot moot = started(assembly(), Fresh.subject());
        Moot heard = in(() -> moots().change(moot.id(), it -> it.hearing(Make.THEN.plusSeconds(60))));
        assertThat(heard.heard()).isEqualTo(Make.THEN.plusSeconds(60));
        assertThat(in(() -> moots().find(moot.id()))).contains(heard);
    }
}
