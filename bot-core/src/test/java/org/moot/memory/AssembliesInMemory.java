package org.moot.memory;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import org.moot.assembly.Assemblies;
import org.moot.assembly.Assembly;
import org.moot.assembly.AssemblyId;
import org.moot.conversation.Refusal;

/** Assemblies by number, and which of them is the party's home. */
final class AssembliesInMemory implements Assemblies {
    private static final String HOME = "home";

    private final AtomicLong numbers = new AtomicLong();
    private final Table<AssemblyId, Assembly> assemblies;
    private final Table<String, AssemblyId> home;

    AssembliesInMemory(Desk desk) {
        this.assemblies = new Table<>(desk);
        this.home = new Table<>(desk);
    }

    @Override
    public AssemblyId next() {
        return new AssemblyId(numbers.incrementAndGet());
    }

    @Override
    public void add(Assembly assembly) {
        Refusal.when(called(assembly.handle()).isPresent(), "assembly.handle-taken", assembly.handle());
        assemblies.add(assembly.id(), assembly);
    }

    @Override
    public Optional<Assembly> find(AssemblyId id) {
        return assemblies.find(id);
    }

    @Override
    public List<Assembly> find(Collection<AssemblyId> ids) {
        return ids.stream().flatMap(id -> find(id).stream()).toList();
    }

    @Override
    public Optional<Assembly> called(String handle) {
        return assemblies.all(it -> it.handle().equals(handle)).findFirst();
    }

    @Override
    public List<Assembly> page(String afterHandle, int most) {
        return assemblies
                .all(it -> it.handle().compareTo(afterHandle) > 0)
                .sorted(Comparator.comparing(Assembly::handle))
                .limit(most)
                .toList();
    }

    @Override
    public List<String> handlesBeginning(String begun, int most) {
        return assemblies
                .all()
                .map(Assembly::handle)
                .filter(handle -> handle.startsWith(begun))
                .sorted()
                .limit(most)
                .toList();
    }

    @Override
    public Assembly change(AssemblyId id, UnaryOperator<Assembly> step) {
        return assemblies.change(id, step);
    }

    @Override
    public boolean becomeHome(AssemblyId id) {
        return home.putIfAbsent(HOME, id);
    }

    @Override
    public Optional<Assembly> home() {
        return home.find(HOME).flatMap(assemblies::find);
    }

    List<Assembly> all() {
        return assemblies.all().toList();
    }
}
