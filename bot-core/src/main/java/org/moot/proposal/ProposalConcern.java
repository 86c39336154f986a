package org.moot.proposal;

import java.util.List;
import org.moot.assembly.Right;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Parameters;
import org.moot.command.Permission;
import org.moot.conversation.Post;
import org.moot.moot.Floor;
import org.moot.people.PersonId;

/** Says what must or should change; it stands beside any position until whoever raised it resolves it. */
final class ProposalConcern implements Command {
    private static final Parameter<String> WORDS =
            Parameters.text("words", Concern.LONGEST, "Roots lift the pavement; wheelchairs get stuck.");

    private final Concerning concerning;
    private final Sources sources;
    private final Floor floor;
    private final Parameter<Invited> proposal;

    ProposalConcern(Concerning concerning, Sources sources, Floor floor, Parameter<Invited> proposal) {
        this.concerning = concerning;
        this.sources = sources;
        this.floor = floor;
        this.proposal = proposal;
    }

    @Override
    public String name() {
        return "proposal concern";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(proposal, WORDS, sources.parameter());
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
        Invited about = asked.the(proposal);
        PersonId by = PersonId.asking(asked);
        floor.check(by, about.assembly(), asked.now());
        String words = asked.maybe(sources.parameter())
                .map(origin -> origin.behind(asked.the(WORDS)))
                .orElseGet(() -> asked.the(WORDS));
        return concerning.raise(about.proposal(), by, words, asked.now());
    }
}
