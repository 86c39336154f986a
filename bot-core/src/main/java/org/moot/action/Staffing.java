package org.moot.action;

import org.moot.assembly.Assemblies;
import org.moot.assembly.Here;
import org.moot.command.Parameter;
import org.moot.conversation.Subject;
import org.moot.moot.Floor;
import org.moot.notice.Noticeboard;
import org.moot.people.Names;
import org.moot.proposal.Decision;
import org.moot.proposal.DecisionParameter;
import org.moot.proposal.Decisions;

/** All that the commands about actions work with. */
public record Staffing(
        Assemblies assemblies,
        Decisions decisions,
        ActionList actions,
        Floor floor,
        Noticeboard noticeboard,
        Names names,
        Here here) {

    Parameter<Decision> decision() {
        return DecisionParameter.of(decisions, here);
    }

    void refresh(long decision) {
        noticeboard.show(Subject.of(Decision.SUBJECT, decision));
    }
}
