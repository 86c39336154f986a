package org.moot.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.moot.assembly.Assemblies;
import org.moot.assembly.Assembly;
import org.moot.assembly.AssemblyId;
import org.moot.assembly.Setting;
import org.moot.conversation.Refusal;
import org.moot.make.Fresh;
import org.moot.make.Make;

/** All assemblies. */
public abstract class AssembliesContract extends Contract {
    private final String mark = Fresh.word();

    private Assemblies assemblies() {
        return stores().assemblies();
    }

    private Assembly founded(String handle) {
        return Make.assembly(handle).in(stores());
    }

    @Test
    void anAssemblyIsFoundAsItWasFounded() {
        Assembly plain = founded(mark);
        Assembly rich = Make.assembly(mark + "-rich")
                .named("Politik & Größe 🌳")
                .core()
                .foundedBy(Make.person("Ana").in(stores()))
                .setting(Setting.CALL, "5d")
                .setting(Setting.ZONE, "Asia/Kolkata")
                .in(stores());
        assertThat(in(() -> assemblies().find(plain.id()))).contains(plain);
        assertThat(in(() -> assemblies().called(mark + "-rich"))).contains(rich);
    }

    @Test
    void noneIsFoundUnderAnUnknownNumberOrHandle() {
        assertThat(in(() -> assemblies().find(new AssemblyId(Long.MAX_VALUE)))).isEmpty();
        assertThat(in(() -> assemblies().called(mark))).isEmpty();
    }

    @Test
    void thoseThatThereAreAreFoundInTheOrderInWhichTheyAreAskedFor() {
        Assembly first = founded(mark + "1");
        Assembly second = founded(mark + "2");
        List<AssemblyId> asked = List.of(second.id(), new AssemblyId(Long.MAX_VALUE), first.id());
        assertThat(in(() -> assemblies().find(asked))).containsExactly(second, first);
        assertThat(in(() -> assemblies().find(List.of()))).isEmpty();
    }

    @Test
    void numbersRiseAndNeverComeTwice() {
        AssemblyId first = in(() -> assemblies().next());
        AssemblyId second = in(() -> assemblies().next());
        assertThat(second.value()).isGreaterThan(first.value());
    }

    @Test
    void aHandleIsTakenOnce() {
        founded(mark);
        Refused.with("assembly.handle-taken", () -> founded(mark));
    }

    @Test
    void ofTwoWithOneHandleAtOnceOneIsTold() {
        var refused = new AtomicInteger();
        Runnable found = () -> {
            try {
                founded(mark);
            } catch (Refusal taken) {
                assertThat(taken.why().key()).isEqualTo("assembly.handle-taken");
                refused.incrementAndGet();
            }
        };
        atOnce(found, found, found);
        assertThat(refused).hasValue(2);
    }

    @Test
    void pagesFollowTheHandlesAndMissNobody() {
        List<String> handles = List.of(mark + "-b", mark + "a", mark + "b", mark + "ba", mark + "z9", mark + "zz");
        handles.reversed().forEach(this::founded);
        var read = new ArrayList<String>();
        String after = mark;
        while (read.size() < handles.size()) {
            String from = after;
            List<Assembly> page = in(() -> assemblies().page(from, 4));
            assertThat(page).isNotEmpty();
            page.stream()
                    .map(Assembly::handle)
                    .filter(it -> it.startsWith(mark))
                    .forEach(read::add);
            after = page.getLast().handle();
        }
        assertThat(read).isEqualTo(handles);
    }

    @Test
    void handlesThatBeginSoAreOfferedInOrderAndNoMoreThanAskedFor() {
        founded(mark + "b");
        founded(mark + "a");
        founded("x" + mark);
        assertThat(in(() -> assemblies().handlesBeginning(mark, 25))).containsExactly(mark + "a", mark + "b");
        assertThat(in(() -> assemblies().handlesBeginning(mark, 1))).containsExactly(mark + "a");
    }

    @Test
    void whatIsTypedIsNeverAPattern() {
        founded(mark + "x");
        for (String hostile : HOSTILE) {
            assertThat(in(() -> assemblies().handlesBeginning(mark + hostile, 25)))
                    .isEmpty();
            assertThat(in(() -> assemblies().called(mark + hostile))).isEmpty();
        }
    }

    @Test
    void aChangedCharterIsKept() {
        Assembly policy = founded(mark);
        Assembly changed = in(() ->
                assemblies().change(policy.id(), it -> it.under(it.charter().with(Setting.DELIBERATION, "4d"))));
        assertThat(changed.charter().the(Setting.DELIBERATION)).isEqualTo("4d");
        assertThat(in(() -> assemblies().find(policy.id()))).contains(changed);
    }

    @Test
    void aStepThatRefusesChangesNothing() {
        Assembly policy = founded(mark);
        Refused.with(
                "assembly.no",
                () -> in(() -> assemblies().change(policy.id(), it -> {
                    throw Refusal.because("assembly.no");
                })));
        assertThat(in(() -> assemblies().find(policy.id()))).contains(policy);
    }

    @Test
    void noneUnknownIsChanged() {
        assertThatThrownBy(() -> in(() -> assemblies().change(new AssemblyId(Long.MAX_VALUE), it -> it)))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void thePartyHasOneHome() {
        Assembly first = founded(mark + "1");
        Assembly second = founded(mark + "2");
        in(() -> assemblies().becomeHome(first.id()));
        Assembly home = in(() -> assemblies().home()).orElseThrow();
        assertThat(in(() -> assemblies().becomeHome(second.id()))).isFalse();
        assertThat(in(() -> assemblies().home())).contains(home);
    }
}
