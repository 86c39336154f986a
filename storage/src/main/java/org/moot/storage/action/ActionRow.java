package org.moot.storage.action;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moot.action.Action;
import org.moot.assembly.AssemblyId;
import org.moot.people.PersonId;
import org.moot.storage.rows.Row;

/** An action as stored. */
@Entity
@Table(name = "action")
class ActionRow implements Row<Action> {

    @Id
    private Long number;

    private Long assembly;
    private Long decision;
    private UUID byPerson;
    private String what;
    private Instant taken;
    private @Nullable Instant done;
    private @Nullable String outcome;

    @Version
    private int changes;

    protected ActionRow() {}

    static ActionRow of(Action action) {
        var row = new ActionRow();
        row.number = action.number();
        row.take(action);
        return row;
    }

    @Override
    public void take(Action action) {
        assembly = action.assembly().value();
        decision = action.decision();
        byPerson = action.by().value();
        what = action.what();
        taken = action.taken();
        done = action.done().map(Action.Done::at).orElse(null);
        outcome = action.done().map(Action.Done::outcome).orElse(null);
    }

    @Override
    public Action toDomain() {
        return new Action(
                number, new AssemblyId(assembly), decision, new PersonId(byPerson), what, taken, whetherDone());
    }

    private Optional<Action.Done> whetherDone() {
        return done == null || outcome == null ? Optional.empty() : Optional.of(new Action.Done(done, outcome));
    }
}
