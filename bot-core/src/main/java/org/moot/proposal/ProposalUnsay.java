package org.moot.proposal;

import java.util.List;
import org.moot.assembly.Right;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Permission;
import org.moot.conversation.Post;
import org.moot.people.PersonId;

/** Whoever raised a concern takes it back from the record and the library, after the decision. */
final class ProposalUnsay implements Command {
    private final Concerning concerning;
    private final Parameter<Raised> concern;

    ProposalUnsay(Concerning concerning, Parameter<Raised> concern) {
        this.concerning = concerning;
        this.concern = concern;
    }

    @Override
    public String name() {
        return "proposal unsay";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(concern);
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
        return concerning.unsay(asked.the(concern), PersonId.asking(asked));
    }
}
