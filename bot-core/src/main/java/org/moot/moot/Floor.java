package org.moot.moot;

import java.time.Instant;
import org.moot.assembly.AssemblyId;
import org.moot.conversation.Refusal;
import org.moot.conversation.Text;
import org.moot.people.PersonId;

/** Who has the floor: everybody but those muted, who can still take positions, vote and appeal. */
public final class Floor {
    private final Measures measures;

    public Floor(Measures measures) {
        this.measures = measures;
    }

    /** @throws Refusal {@code moot.muted} when the person may not start, draft, amend or raise anything there now */
    public void check(PersonId person, AssemblyId assembly, Instant now) {
        measures.muted(assembly, person, now).ifPresent(measure -> {
            throw Refusal.because(
                    "moot.muted", measure.until().orElseThrow(), new Text.Typed("moot appeal " + measure.number()));
        });
    }
}
