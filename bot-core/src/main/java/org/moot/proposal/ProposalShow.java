package org.moot.proposal;

import java.util.List;
import org.moot.assembly.Here;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Permission;
import org.moot.command.Storing;
import org.moot.conversation.Post;
import org.moot.people.PersonId;

/** Shows all of a proposal: its versions, what people think must change, and what one can do next. */
final class ProposalShow implements Command {
    private final Reading reading;
    private final Parameter<Proposal> proposal;

    ProposalShow(Reading reading, Proposals proposals, Here here) {
        this.reading = reading;
        this.proposal = ProposalParameter.of(proposals, here);
    }

    @Override
    public String name() {
        return "proposal show";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(proposal);
    }

    @Override
    public Permission needs() {
        return Permission.ANYBODY;
    }

    @Override
    public Answers answers() {
        return Answers.PRIVATELY;
    }

    @Override
    public Storing stored() {
        return Storing.NOTHING;
    }

    @Override
    public Post perform(Asked asked) {
        return reading.of(asked.the(proposal), PersonId.asking(asked), asked.now());
    }
}
