package org.moot.proposal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.moot.assembly.Assemblies;
import org.moot.assembly.Assembly;
import org.moot.assembly.AssemblyId;
import org.moot.assembly.AssemblyParameter;
import org.moot.assembly.Here;
import org.moot.assembly.Right;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Parameters;
import org.moot.command.Permission;
import org.moot.conversation.Post;
import org.moot.moot.Floor;
import org.moot.office.Effect;
import org.moot.people.PersonId;
import org.moot.proposal.Proposal.Matter;

/** Asks an assembly to decide something; the talk about it begins at once. */
final class ProposalDraft implements Command {
    private static final Parameter<String> EFFECT =
            Parameters.line("effect", 200, "charter call 48h").optional();

    private final Drafting drafting;
    private final Effects effects;
    private final Sources sources;
    private final Floor floor;
    private final Parameter<List<Assembly>> affected;
    private final Parameter<Assembly> assembly;

    ProposalDraft(Drafting drafting, Effects effects, Sources sources, Floor floor, Assemblies assemblies, Here here) {
        this.drafting = drafting;
        this.effects = effects;
        this.sources = sources;
        this.floor = floor;
        this.affected = AssembliesParameter.of("affected", assemblies).optional();
        this.assembly = AssemblyParameter.of("assembly", assemblies, here);
    }

    @Override
    public String name() {
        return "proposal draft";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(Given.TITLE, Given.TEXT, Given.HURT, affected, EFFECT, assembly, sources.parameter());
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
        PersonId by = PersonId.asking(asked);
        Assembly about = asked.the(assembly);
        floor.check(by, about.id(), asked.now());
        Optional<Effect> effect = asked.maybe(EFFECT).map(typed -> effects.read(typed, about));
        Draft draft = Draft.of(
                        about, Matter.TEXT, asked.the(Given.TITLE), asked.the(Given.TEXT), asked.the(Given.HURT), by)
                .inviting(others(asked, about));
        Proposal proposal = drafting.draft(effect.map(draft::with).orElse(draft), asked.now());
        sources.tell(proposal, asked.maybe(sources.parameter()));
        return Drafts.reply(proposal, about);
    }

    private Set<AssemblyId> others(Asked asked, Assembly about) {
        return asked.maybe(affected).stream()
                .flatMap(List::stream)
                .map(Assembly::id)
                .filter(id -> !id.equals(about.id()))
                .collect(Collectors.toSet());
    }
}
