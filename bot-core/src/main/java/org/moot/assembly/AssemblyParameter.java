package org.moot.assembly;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.moot.command.Parameter;
import org.moot.command.Parameter.Asking;
import org.moot.command.Parameter.Shape;
import org.moot.command.Unreadable;

/** Reads an assembly by its handle; the one whose hall the command is said in when nothing is typed. */
public final class AssemblyParameter implements Parameter.Reading<Assembly> {
    private final Assemblies assemblies;
    private final Here here;

    private AssemblyParameter(Assemblies assemblies, Here here) {
        this.assemblies = assemblies;
        this.here = here;
    }

    public static Parameter<Assembly> of(String name, Assemblies assemblies, Here here) {
        return new Parameter<>(name, Shape.WORD, true, 40, new AssemblyParameter(assemblies, here), "policy");
    }

    @Override
    public Assembly read(String typed, Asking asking) {
        String handle = typed.strip().toLowerCase(Locale.ROOT);
        return assemblies.called(handle).orElseThrow(() -> new Unreadable("assembly.none-called", handle));
    }

    @Override
    public boolean followsFromPlace() {
        return true;
    }

    @Override
    public Optional<Assembly> fromPlace(Asking asking) {
        return here.assembly(asking.request());
    }

    @Override
    public List<String> suggest(String begun, Asking asking) {
        return assemblies.handlesBeginning(begun.toLowerCase(Locale.ROOT), 25);
    }
}
