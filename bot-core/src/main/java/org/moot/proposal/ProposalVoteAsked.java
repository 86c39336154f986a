package org.moot.proposal;

import java.util.List;
import org.moot.assembly.Here;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Permission;
import org.moot.conversation.Post;

/** Ends a call when a third of the answers ask for a vote. */
final class ProposalVoteAsked implements Command {
    private final CallClosing closing;
    private final Parameter<Proposal> proposal;

    ProposalVoteAsked(CallClosing closing, Proposals proposals, Here here) {
        this.closing = closing;
        this.proposal = ProposalParameter.of(proposals, here);
    }

    @Override
    public String name() {
        return Schedule.VOTE_ASKED;
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
        closing.whenVoteIsAsked(asked.the(proposal).id(), asked.now());
        return Drafts.DONE;
    }
}
