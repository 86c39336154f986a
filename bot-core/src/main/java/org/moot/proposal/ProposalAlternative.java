package org.moot.proposal;

import java.util.List;
import org.moot.assembly.Here;
import org.moot.assembly.Right;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Parameters;
import org.moot.command.Permission;
import org.moot.conversation.Post;
import org.moot.conversation.Text;
import org.moot.moot.Floor;
import org.moot.people.PersonId;

/** Puts another text for the same question beside the proposal; in a vote it is an option. */
final class ProposalAlternative implements Command {
    private static final Parameter<String> TITLE =
            Parameters.line("title", Proposal.LONGEST_TITLE, "Plant hedges instead");
    private static final Parameter<String> TEXT =
            Parameters.text("text", Proposal.LONGEST_TEXT, "Every street gets a hedge before next winter.");

    private final Rewriting rewriting;
    private final Floor floor;
    private final Parameter<Proposal> proposal;

    ProposalAlternative(Rewriting rewriting, Floor floor, Proposals proposals, Here here) {
        this.rewriting = rewriting;
        this.floor = floor;
        this.proposal = ProposalParameter.of(proposals, here);
    }

    @Override
    public String name() {
        return "proposal alternative";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(proposal, TITLE, TEXT);
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
        Proposal about = asked.the(proposal);
        PersonId by = PersonId.asking(asked);
        floor.check(by, about.assembly(), asked.now());
        Rewording standing = rewriting.alternative(about.id(), asked.the(TITLE), asked.the(TEXT), by, asked.now());
        return Post.saying("proposal.your-alternative-stands", Text.plain(about.title()), standing.number());
    }
}
