package org.moot.office;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.moot.assembly.Assembly;
import org.moot.assembly.AssemblyId;
import org.moot.assembly.Offices;
import org.moot.conversation.Block;
import org.moot.conversation.Text;
import org.moot.people.Names;
import org.moot.people.PersonId;

/** Gives founders the offices of the beginning, and says who acts for an assembly. */
public final class FounderOffices implements Offices {
    private final Appointments appointments;
    private final Officers officers;
    private final Names names;

    public FounderOffices(Appointments appointments, Officers officers, Names names) {
        this.appointments = appointments;
        this.officers = officers;
        this.names = names;
    }

    @Override
    public void interim(Assembly assembly, PersonId founder, boolean home, Instant now) {
        appointments.put(assembly, Officer.SECRETARY, founder, true, now);
        if (home) {
            appointments.put(assembly, Officer.MEMBERSHIP, founder, true, now);
        }
    }

    @Override
    public List<String> left(Assembly assembly, PersonId person, Instant now) {
        return officers.in(assembly.id()).stream()
                .filter(officer -> officer.person().equals(person))
                .map(Officer::office)
                .filter(office -> appointments.end(assembly, office, now))
                .toList();
    }

    @Override
    public List<AssemblyId> heldBy(PersonId person) {
        return officers.of(person).stream().map(Officer::assembly).distinct().toList();
    }

    @Override
    public Optional<PersonId> secretary(AssemblyId assembly, Instant now) {
        return Officer.acting(officers.holder(assembly, Officer.SECRETARY), now).map(Officer::person);
    }

    @Override
    public List<Block.Fact> holders(AssemblyId assembly, Instant now) {
        return officers.in(assembly).stream()
                .filter(officer -> now.isBefore(officer.ends()))
                .map(this::fact)
                .toList();
    }

    private Block.Fact fact(Officer officer) {
        Text holder = Text.of(key(officer), names.of(officer.person()), officer.ends());
        return new Block.Fact(Text.plain(officer.office()), holder);
    }

    private static String key(Officer officer) {
        if (officer.paused()) {
            return "office.card-line-paused";
        }
        return officer.interim() ? "office.card-line-interim" : "office.card-line";
    }
}
