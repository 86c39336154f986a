package org.moot.make;

import java.util.List;
import java.util.Optional;
import org.moot.Stores;
import org.moot.assembly.Assembly;
import org.moot.assembly.AssemblyId;
import org.moot.assembly.Charter;
import org.moot.assembly.Joining;
import org.moot.assembly.Kind;
import org.moot.assembly.Setting;
import org.moot.people.Person;
import org.moot.people.PersonId;

/** An assembly: a working group that anybody joins, unless the test says more. */
public final class SomeAssembly {
    private final String handle;
    private AssemblyId id = new AssemblyId(1);
    private String name;
    private Kind kind = Kind.WORKING_GROUP;
    private Joining joining = Joining.BY_CHOICE;
    private Charter charter = Charter.byDefault();
    private Optional<PersonId> founder = Optional.empty();

    SomeAssembly(String handle) {
        this.handle = handle;
        this.name = handle;
    }

    public SomeAssembly numbered(long number) {
        id = new AssemblyId(number);
        return this;
    }

    public SomeAssembly named(String words) {
        name = words;
        return this;
    }

    /** Every member of the party is in it. */
    public SomeAssembly core() {
        kind = Kind.SOCIETY;
        joining = Joining.ALL_MEMBERS;
        return this;
    }

    /** The members whose constituency it is are in it. */
    public SomeAssembly constituency() {
        kind = Kind.CONSTITUENCY;
        joining = Joining.OWN_CONSTITUENCY;
        return this;
    }

    public SomeAssembly foundedBy(Person person) {
        founder = Optional.of(person.id());
        return this;
    }

    public SomeAssembly setting(Setting setting, String value) {
        charter = charter.with(setting, value);
        return this;
    }

    public Assembly made() {
        return new Assembly(
                id,
                handle,
                name,
                kind,
                "What happens in our streets.",
                List.of("streets", "green"),
                joining,
                charter,
                founder,
                Make.THEN);
    }

    public Assembly in(Stores stores) {
        return stores.transaction().in(() -> {
            id = stores.assemblies().next();
            stores.assemblies().add(made());
            return made();
        });
    }
}
