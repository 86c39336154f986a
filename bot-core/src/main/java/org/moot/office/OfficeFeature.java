package org.moot.office;

import java.util.List;
import org.moot.assembly.Assemblies;
import org.moot.assembly.AssemblyParameter;
import org.moot.assembly.Audience;
import org.moot.assembly.Here;
import org.moot.assembly.Roster;
import org.moot.audit.AuditLog;
import org.moot.command.Command;
import org.moot.notice.Card;
import org.moot.notice.Noticeboard;
import org.moot.people.Doors;
import org.moot.people.Names;
import org.moot.people.People;
import org.moot.people.PersonParameter;
import org.moot.time.Deadlines;
import org.moot.time.Outages;

/** Who holds office: nominations, terms, removals, and the two effects that a decision can have on them. */
public final class OfficeFeature {
    private final Offices offices;
    private final Around around;
    private final Appointments appointments;
    private final Names names;

    /** What this feature remembers. */
    public record Offices(Officers officers, Nominations nominations, Deadlines deadlines, AuditLog audit) {}

    /** What it finds there. */
    public record Around(
            People people,
            Assemblies assemblies,
            Roster roster,
            Here here,
            Audience audience,
            Doors doors,
            Noticeboard noticeboard) {}

    public OfficeFeature(Offices offices, Around around) {
        this.offices = offices;
        this.around = around;
        this.appointments =
                new Appointments(offices.officers(), offices.deadlines(), around.noticeboard(), offices.audit());
        this.names = new Names(around.people());
    }

    /** The questions are the votes', which come later in the order of the packages. */
    public List<Command> commands(Questions questions, Outages outages) {
        var assembly = AssemblyParameter.of("assembly", around.assemblies(), around.here());
        var person = PersonParameter.of("person", around.people());
        var nominating = new Nominating(
                offices.nominations(), offices.deadlines(), around.noticeboard(), around.audience(), offices.audit());
        var hearing = new OfficeRemove.Hearing(around.roster(), around.audience());
        var standing = new OfficeSettle.Standing(around.roster(), around.audience(), outages);
        return List.of(
                new OfficeList(assembly, offices.officers(), offices.nominations(), names),
                new OfficeCall(assembly, offices.officers(), nominating, questions, names),
                new OfficeStand(assembly, nominating),
                new OfficeNominate(person, assembly, nominating, around.roster(), around.doors()),
                new OfficeAccept(assembly, nominating),
                new OfficeSettle(assembly, offices.nominations(), nominating, questions, standing),
                new OfficeRemove(assembly, offices.officers(), appointments, questions, hearing),
                new OfficeAppoint(person, assembly, offices.officers(), appointments, hearing),
                new OfficeEnd(assembly, offices.officers(), appointments, around.audience()));
    }

    public List<Card> cards() {
        return List.of(new NominationCard(offices.nominations(), around.assemblies(), names));
    }

    public List<Doing> doings() {
        return List.of(
                new AppointDoing(appointments, offices.officers(), around.roster(), around.people(), names),
                new RemoveDoing(appointments, offices.officers(), names));
    }
}
