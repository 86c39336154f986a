package org.moot.assembly;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moot.audit.AuditLog;
import org.moot.audit.Happening;
import org.moot.notice.Noticeboard;
import org.moot.people.Membership;
import org.moot.people.People;
import org.moot.people.Person;
import org.moot.people.PersonId;

/** Who is a member of the party. What somebody pays is never asked and never stored. */
final class Subscriptions {
    private final People people;
    private final Assemblies assemblies;
    private final Roster roster;
    private final Noticeboard noticeboard;
    private final Arrivals arrivals;
    private final AuditLog audit;

    Subscriptions(
            People people,
            Assemblies assemblies,
            Roster roster,
            Noticeboard noticeboard,
            Arrivals arrivals,
            AuditLog audit) {
        this.people = people;
        this.assemblies = assemblies;
        this.roster = roster;
        this.noticeboard = noticeboard;
        this.arrivals = arrivals;
        this.audit = audit;
    }

    /** What became of it: who it is now, and the assemblies whose rosters it may have changed. */
    record Outcome(Person person, Change change, List<Assembly> assemblies) {}

    /** What changed. */
    enum Change {
        NOTHING,
        ADMITTED,
        MOVED,
        ENDED
    }

    /** Admits somebody; a member keeps the time since when they are one, also when the constituency changes. */
    Outcome admit(PersonId id, Optional<String> constituency, Instant now) {
        Person before = people.find(id).orElseThrow();
        List<AssemblyId> already = roster.of(id);
        Person after = people.change(id, it -> it.holding(admitted(it, constituency, now)));
        Change change = change(before, after);
        if (change != Change.NOTHING) {
            note(change == Change.MOVED ? "member.moved" : "member.admitted", id, now);
            roster.of(id).stream().filter(it -> !already.contains(it)).forEach(it -> arrivals.joined(it, now));
        }
        return new Outcome(after, change, show(roster.of(id)));
    }

    private static Change change(Person before, Person after) {
        if (before.membership().equals(after.membership())) {
            return Change.NOTHING;
        }
        return before.isMember() ? Change.MOVED : Change.ADMITTED;
    }

    private static Membership admitted(Person person, Optional<String> constituency, Instant now) {
        Optional<Membership> current = person.membership().filter(Membership::isCurrent);
        Optional<String> where = constituency.or(() -> person.membership().flatMap(Membership::constituency));
        return new Membership(current.map(Membership::since).orElse(now), Optional.empty(), where);
    }

    Outcome end(PersonId id, Instant now) {
        List<AssemblyId> before = roster.of(id);
        boolean was = people.find(id).filter(Person::isMember).isPresent();
        if (was) {
            Person after = people.change(
                    id,
                    it -> it.isMember()
                            ? it.holding(it.membership().orElseThrow().ending(now))
                            : it);
            note("member.ended", id, now);
            return new Outcome(after, Change.ENDED, show(before));
        }
        return new Outcome(people.find(id).orElseThrow(), Change.NOTHING, List.of());
    }

    private List<Assembly> show(List<AssemblyId> ids) {
        List<Assembly> shown = assemblies.find(ids);
        shown.forEach(assembly -> noticeboard.show(assembly.subject()));
        return shown;
    }

    private void note(String what, PersonId id, Instant now) {
        audit.note(new Happening(what, now, Map.of("person", id.toString())));
    }
}
