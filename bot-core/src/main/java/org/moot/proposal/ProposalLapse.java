package org.moot.proposal;

import java.util.List;
import org.moot.assembly.Here;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Parameters;
import org.moot.command.Permission;
import org.moot.conversation.Post;

/** Lets an amendment that the author did not take stand as an alternative. */
final class ProposalLapse implements Command {
    private static final Parameter<Long> NUMBER = Parameters.number(Schedule.NUMBER, "1");

    private final Rewriting rewriting;
    private final Parameter<Proposal> proposal;

    ProposalLapse(Rewriting rewriting, Proposals proposals, Here here) {
        this.rewriting = rewriting;
        this.proposal = ProposalParameter.of(proposals, here);
    }

    @Override
    public String name() {
        return Schedule.LAPSE;
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(proposal, NUMBER);
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
        rewriting.lapse(asked.the(proposal).id(), Drafts.small(asked.the(NUMBER)));
        return Drafts.DONE;
    }
}
