package org.moot.proposal;

import java.util.List;
import org.moot.assembly.Here;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Permission;
import org.moot.conversation.Post;

/** Opens the call that somebody asked for. */
final class ProposalOpenCall implements Command {
    private final CallOpening opening;
    private final Parameter<Proposal> proposal;

    ProposalOpenCall(CallOpening opening, Proposals proposals, Here here) {
        this.opening = opening;
        this.proposal = ProposalParameter.of(proposals, here);
    }

    @Override
    public String name() {
        return Schedule.OPEN_CALL;
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(proposal);
    }

    @Override
    public Permission needs() {
        return Permission.CLOCK;
    }

    @Override
    public Answers answers() {
        return Answers.PRIVATELY;
    }

    @Override
    public Post perform(Asked asked) {
        opening.whenDue(asked.the(proposal).id(), asked.now());
        return Drafts.DONE;
    }
}
