package org.moot.office;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.moot.assembly.Assembly;
import org.moot.assembly.AssemblyId;
import org.moot.assembly.Offices;
import org.moot.audit.AuditLog;
import org.moot.audit.Happening;
import org.moot.conversation.Text;
import org.moot.people.Names;
import org.moot.people.PersonId;
import org.moot.time.Deadline;
import org.moot.time.Deadlines;

/** Gives founders the offices of the beginning, for 90 days, and says who acts for an assembly. */
public final class FounderOffices implements Offices {
    private static final Duration INTERIM = Duration.ofDays(90);

    private final Officers officers;
    private final Deadlines deadlines;
    private final Names names;
    private final AuditLog audit;

    public FounderOffices(Officers officers, Deadlines deadlines, Names names, AuditLog audit) {
        this.officers = officers;
        this.deadlines = deadlines;
        this.names = names;
        this.audit = audit;
    }

    @Override
    public void interim(Assembly assembly, PersonId founder, boolean home, Instant now) {
        List<String> given = home ? List.of(Officer.SECRETARY, Officer.MEMBERSHIP) : List.of(Officer.SECRETARY);
        Instant ends = assembly.pace().closing(now.plus(INTERIM));
        given.forEach(office -> give(assembly, office, founder, now, ends));
    }

    private void give(Assembly assembly, String office, PersonId founder, Instant now, Instant ends) {
        officers.put(new Officer(assembly.id(), office, founder, now, ends, true, Set.of(), false));
        deadlines.set(new Deadline(
                "office end-term/" + assembly.id() + "/" + office,
                ends,
                "office end-term",
                Map.of("assembly", assembly.handle(), "office", office)));
        audit.note(new Happening(
                "office.interim",
                now,
                Map.of(
                        "assembly", assembly.id().toString(),
                        "office", office,
                        "person", founder.toString(),
                        "ends", ends.toString())));
    }

    @Override
    public List<Text> lines(AssemblyId assembly, Instant now) {
        return officers.in(assembly).stream()
                .filter(officer -> now.isBefore(officer.ends()))
                .map(this::line)
                .toList();
    }

    private Text line(Officer officer) {
        String key = officer.paused() ? "office.line-paused" : officer.interim() ? "office.line-interim" : "office.line";
        return Text.of(key, Text.plain(officer.office()), names.of(officer.person()), officer.ends());
    }
}
