package org.moot.proposal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moot.assembly.Assemblies;
import org.moot.assembly.Assembly;
import org.moot.assembly.AssemblyParameter;
import org.moot.assembly.Here;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Parameters;
import org.moot.command.Permission;
import org.moot.command.Storing;
import org.moot.conversation.Block;
import org.moot.conversation.Post;
import org.moot.conversation.Text;

/** Lists an assembly's proposals, the newest first. */
final class ProposalList implements Command {
    private static final int PAGE = 10;
    private static final Parameter<String> STAGE = StageParameter.STAGE;
    private static final Parameter<Long> BEFORE =
            Parameters.number("before", "120").optional();

    private final Proposals proposals;
    private final Parameter<Assembly> assembly;

    ProposalList(Proposals proposals, Assemblies assemblies, Here here) {
        this.proposals = proposals;
        this.assembly = AssemblyParameter.of("assembly", assemblies, here);
    }

    @Override
    public String name() {
        return "proposal list";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(STAGE, assembly, BEFORE);
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
        Assembly of = asked.the(assembly);
        Optional<String> stage = asked.maybe(STAGE);
        long before = asked.maybe(BEFORE).orElse(Long.MAX_VALUE);
        List<Proposal> page = proposals.page(of.id(), stage, before, PAGE + 1);
        if (page.isEmpty()) {
            return Post.saying("proposal.none-listed", of.name(), new Text.Typed("proposal draft"));
        }
        List<Proposal> shown = page.subList(0, Math.min(PAGE, page.size()));
        Post.Writer post = Post.titled(Text.of("proposal.list", of.name()))
                .items(shown.stream().map(ProposalList::line).toList());
        if (page.size() > PAGE) {
            post.action("proposal.do-more", name(), more(of, stage, shown.getLast()));
        }
        return post.action("proposal.do-show", "proposal show", Map.of()).done();
    }

    private static Block.Item line(Proposal proposal) {
        return Post.item(
                Text.of("proposal.title", proposal.id().value(), proposal.title()), StageLines.brief(proposal));
    }

    private static Map<String, String> more(Assembly of, Optional<String> stage, Proposal last) {
        var filled = new HashMap<String, String>();
        filled.put("assembly", of.handle());
        filled.put("before", last.id().toString());
        stage.ifPresent(word -> filled.put(STAGE.name(), word));
        return filled;
    }
}
