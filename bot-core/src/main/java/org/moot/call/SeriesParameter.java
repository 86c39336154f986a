package org.moot.call;

import java.util.List;
import java.util.Optional;
import org.moot.assembly.Assembly;
import org.moot.assembly.Here;
import org.moot.command.Parameter;
import org.moot.command.Parameter.Asking;
import org.moot.command.Parameter.Shape;
import org.moot.command.Unreadable;

/** Reads a call by its number; the one that is next in the assembly here when nothing is typed. */
final class SeriesParameter implements Parameter.Reading<Series> {
    private static final String NUMBER = "#?[0-9]{1,18}";

    private final CallSeries all;
    private final Here here;

    private SeriesParameter(CallSeries all, Here here) {
        this.all = all;
        this.here = here;
    }

    static Parameter<Series> of(CallSeries all, Here here) {
        return new Parameter<>("call", Shape.WORD, true, 20, new SeriesParameter(all, here), "3");
    }

    @Override
    public Series read(String typed, Asking asking) {
        String number = typed.strip().replaceFirst("^#", "");
        if (!typed.strip().matches(NUMBER)) {
            throw new Unreadable("command.not-a-number");
        }
        return all.find(new SeriesId(Long.parseLong(number)))
                .orElseThrow(() -> new Unreadable("call.none-numbered", number));
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
    public Optional<Series> fromPlace(Asking asking) {
        return here.assembly(asking.request())
                .flatMap(it -> NextFirst.of(standing(it), asking.request().now()).stream()
                        .findFirst());
    }

    private List<Series> standing(Assembly assembly) {
        return all.standing(assembly.id());
    }

    @Override
    public List<String> suggest(String begun, Asking asking) {
        return offer(begun, asking).stream().map(Parameter.Offer::value).toList();
    }

    @Override
    public List<Parameter.Offer> offer(String begun, Asking asking) {
        return here.assembly(asking.request()).stream()
                .flatMap(it -> standing(it).stream())
                .filter(it -> it.id().toString().startsWith(begun.strip()))
                .limit(25)
                .map(it -> new Parameter.Offer(it.id().toString(), it.id() + ": " + it.title()))
                .toList();
    }
}
