package org.moot.action;

import java.util.List;
import org.moot.command.Command;

/** Who does what because of a decision. */
public final class ActionFeature {
    private final Staffing staffing;

    public ActionFeature(Staffing staffing) {
        this.staffing = staffing;
    }

    public List<Command> commands() {
        return List.of(
                new ActionTake(staffing),
                new ActionDone(staffing),
                new ActionShowAll(staffing),
                new ActionReview(staffing));
    }
}
