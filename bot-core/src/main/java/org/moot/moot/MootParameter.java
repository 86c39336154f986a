package org.moot.moot;

import java.util.List;
import java.util.Optional;
import org.moot.assembly.Assembly;
import org.moot.assembly.Here;
import org.moot.command.Parameter;
import org.moot.command.Parameter.Asking;
import org.moot.command.Parameter.Shape;
import org.moot.command.Unreadable;

/** Reads a moot by its number; the one whose thread the command is said in when nothing is typed. */
final class MootParameter implements Parameter.Reading<Moot> {
    private static final String NUMBER = "#?[0-9]{1,18}";
    private static final int MOST = 25;

    private final Moots moots;
    private final Here here;

    private MootParameter(Moots moots, Here here) {
        this.moots = moots;
        this.here = here;
    }

    static Parameter<Moot> of(Moots moots, Here here) {
        return new Parameter<>("moot", Shape.WORD, true, 20, new MootParameter(moots, here), "3");
    }

    @Override
    public Moot read(String typed, Asking asking) {
        String number = typed.strip().replaceFirst("^#", "");
        if (!number.matches(NUMBER)) {
            throw new Unreadable("command.not-a-number");
        }
        return moots.find(new MootId(Long.parseLong(number)))
                .orElseThrow(() -> new Unreadable("moot.none-numbered", number));
    }

    @Override
    public boolean mayBe(String word) {
        return word.matches(NUMBER);
    }

    @Override
    public boolean followsFromPlace() {
        return true;
    }

    @Override
    public Optional<Moot> fromPlace(Asking asking) {
        return here.thread(asking.request()).flatMap(moots::about);
    }

    @Override
    public List<String> suggest(String begun, Asking asking) {
        return here.assembly(asking.request()).map(Assembly::id).stream()
                .flatMap(assembly -> moots.open(assembly, Long.MAX_VALUE, MOST).stream())
                .map(moot -> moot.id().toString())
                .filter(number -> number.startsWith(begun))
                .toList();
    }
}
