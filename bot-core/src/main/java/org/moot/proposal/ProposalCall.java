package org.moot.proposal;

import java.util.List;
import org.moot.assembly.Here;
import org.moot.assembly.Right;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Permission;
import org.moot.conversation.Post;
import org.moot.people.PersonId;

/** Asks for the consensus call, which opens by itself when the charter's hours are over. */
final class ProposalCall implements Command {
    private final CallAsking asking;
    private final Parameter<Proposal> proposal;

    ProposalCall(CallAsking asking, Proposals proposals, Here here) {
        this.asking = asking;
        this.proposal = ProposalParameter.of(proposals, here);
    }

    @Override
    public String name() {
        return "proposal call";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(proposal);
    }

    @Override
    public Permission needs() {
        return Right.IN_ASSEMBLY;
    }

    @Override
    public Answers answers() {
        return Answers.PRIVATELY;
    }

    @Override
    public Post perform(Asked asked) {
        return asking.ask(asked.the(proposal).id(), PersonId.asking(asked), asked.now());
    }
}
