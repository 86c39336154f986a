package org.moot.assembly;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.moot.conversation.Post;
import org.moot.conversation.Text;
import org.moot.people.PersonId;

/** Somebody leaves everything at once: the party, every assembly, every office. */
public final class Departure {
    private final Assemblies assemblies;
    private final Roster roster;
    private final Subscriptions subscriptions;
    private final Entrance entrance;
    private final Offices offices;
    private final Audience audience;

    Departure(
            Assemblies assemblies,
            Roster roster,
            Subscriptions subscriptions,
            Entrance entrance,
            Offices offices,
            Audience audience) {
        this.assemblies = assemblies;
        this.roster = roster;
        this.subscriptions = subscriptions;
        this.entrance = entrance;
        this.offices = offices;
        this.audience = audience;
    }

    /** Harmless for somebody who is in nothing. */
    public void of(PersonId person, Instant now) {
        Set<AssemblyId> where = new LinkedHashSet<>(roster.of(person));
        where.addAll(offices.heldBy(person));
        List<Assembly> left =
                where.stream().flatMap(id -> assemblies.find(id).stream()).toList();
        subscriptions.end(person, now);
        left.forEach(assembly -> {
            entrance.leave(assembly, person, now);
            offices.left(assembly, person, now).forEach(office -> tellOf(office, assembly));
        });
    }

    private void tellOf(String office, Assembly left) {
        audience.tell(left.id(), Post.saying("assembly.office-left", office, new Text.Typed("office call " + office)));
    }
}
