package org.moot.proposal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.moot.assembly.Assemblies;
import org.moot.assembly.Assembly;
import org.moot.command.Parameter;
import org.moot.command.Parameter.Asking;
import org.moot.command.Parameter.Shape;
import org.moot.command.Unreadable;

/** Reads several assemblies by their handles, with blanks or commas between. */
final class AssembliesParameter implements Parameter.Reading<List<Assembly>> {
    private static final int MOST = 20;

    private final Assemblies assemblies;

    private AssembliesParameter(Assemblies assemblies) {
        this.assemblies = assemblies;
    }

    static Parameter<List<Assembly>> of(String name, Assemblies assemblies) {
        return new Parameter<>(name, Shape.LINE, true, 1000, new AssembliesParameter(assemblies), "trees, roads");
    }

    @Override
    public List<Assembly> read(String typed, Asking asking) {
        List<String> handles = Arrays.stream(typed.toLowerCase(Locale.ROOT).split("[,\\s]+"))
                .filter(handle -> !handle.isEmpty())
                .distinct()
                .toList();
        if (handles.size() > MOST) {
            throw new Unreadable("proposal.too-many-affected", MOST);
        }
        return handles.stream().map(this::called).toList();
    }

    private Assembly called(String handle) {
        return assemblies.called(handle).orElseThrow(() -> new Unreadable("assembly.none-called", handle));
    }

    @Override
    public List<String> suggest(String begun, Asking asking) {
        return assemblies.handlesBeginning(begun.toLowerCase(Locale.ROOT), 25);
    }
}
