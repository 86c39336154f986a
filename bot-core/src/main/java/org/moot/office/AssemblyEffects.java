package org.moot.office;

import java.util.List;
import org.moot.assembly.Assemblies;
import org.moot.assembly.Audience;
import org.moot.assembly.Charters;
import org.moot.assembly.Halls;
import org.moot.assembly.Meeting;
import org.moot.assembly.Seating;

/** What a decision can do to an assembly itself: its charter, its seats, its halls. */
public final class AssemblyEffects {
    private final List<Doing> doings;

    public AssemblyEffects(
            Assemblies assemblies,
            Halls halls,
            Charters charters,
            Seating seating,
            Meeting meeting,
            Audience audience) {
        doings = List.of(
                new ChangeCharter(charters),
                new GrantSeat(assemblies, seating, audience),
                new EndSeat(assemblies, seating, audience),
                new BindHall(assemblies, halls, meeting));
    }

    public List<Doing> doings() {
        return doings;
    }
}
