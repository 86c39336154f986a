package org.moot.assembly;

import java.time.Instant;
import java.util.Map;
import org.moot.audit.AuditLog;
import org.moot.audit.Happening;
import org.moot.notice.Noticeboard;
import org.moot.people.PersonId;

/** Coming and going by choice. */
final class Entrance {
    private final Roster roster;
    private final Noticeboard noticeboard;
    private final Arrivals arrivals;
    private final AuditLog audit;

    Entrance(Roster roster, Noticeboard noticeboard, Arrivals arrivals, AuditLog audit) {
        this.roster = roster;
        this.noticeboard = noticeboard;
        this.arrivals = arrivals;
        this.audit = audit;
    }

    /** False when the person is in it already, by choice or as a member of the party; a seat's people can still join. */
    boolean join(Assembly assembly, PersonId person, Instant now) {
        if (roster.of(person).contains(assembly.id()) || !roster.join(assembly.id(), person, now)) {
            return false;
        }
        roster.tookPart(assembly.id(), person, now);
        note("assembly.joined", assembly, person, now);
        arrivals.joined(assembly.id(), now);
        return true;
    }

    /** False when the person was not in it by choice. */
    boolean leave(Assembly assembly, PersonId person, Instant now) {
        if (!roster.leave(assembly.id(), person, now)) {
            return false;
        }
        note("assembly.left", assembly, person, now);
        return true;
    }

    private void note(String what, Assembly assembly, PersonId person, Instant now) {
        var facts = Map.of("assembly", assembly.id().toString(), "person", person.toString());
        audit.note(new Happening(what, now, facts));
        noticeboard.show(assembly.subject());
    }
}
