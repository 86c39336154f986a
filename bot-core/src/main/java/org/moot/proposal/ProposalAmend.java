package org.moot.proposal;

import java.util.List;
import java.util.Optional;
import org.moot.assembly.Here;
import org.moot.assembly.Right;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Parameters;
import org.moot.command.Permission;
import org.moot.conversation.Post;
import org.moot.conversation.Refusal;
import org.moot.conversation.Text;
import org.moot.moot.Floor;
import org.moot.people.PersonId;

/** The author writes a new version; anybody else offers the author another text. */
final class ProposalAmend implements Command {
    private static final Parameter<String> TEXT =
            Parameters.text("text", Proposal.LONGEST_TEXT, "Every street gets two trees before next winter.");
    private static final Parameter<String> HURT = Given.HURT.optional();
    private static final Parameter<String> TITLE = Parameters.line(
                    "title", Proposal.LONGEST_TITLE, "Two trees in every street")
            .optional();

    private final Rewriting rewriting;
    private final Sources sources;
    private final Floor floor;
    private final Parameter<Proposal> proposal;

    ProposalAmend(Rewriting rewriting, Sources sources, Floor floor, Proposals proposals, Here here) {
        this.rewriting = rewriting;
        this.sources = sources;
        this.floor = floor;
        this.proposal = ProposalParameter.of(proposals, here);
    }

    @Override
    public String name() {
        return "proposal amend";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(proposal, TEXT, HURT, TITLE, sources.parameter());
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
        return about.author().equals(by) ? version(asked, about, by) : offer(asked, about, by);
    }

    private Post version(Asked asked, Proposal about, PersonId author) {
        String hurt = asked.maybe(HURT).orElse(about.current().hurt());
        Proposal changed = rewriting.version(about.id(), asked.the(TEXT), hurt, author, asked.now());
        sources.tell(changed, asked.maybe(sources.parameter()));
        var post = new Post.Writer()
                .prose(
                        "proposal.you-amended",
                        Text.plain(changed.title()),
                        changed.current().number());
        return Buttons.one(post, "proposal.do-agree", "proposal agree", changed).done();
    }

    private Post offer(Asked asked, Proposal about, PersonId by) {
        Refusal.when(asked.maybe(HURT).isPresent(), "proposal.hurt-is-the-authors");
        String text = asked.the(TEXT);
        String title =
                asked.maybe(TITLE).orElseGet(() -> Drafts.title(about.current().text(), text));
        Optional<Origin> origin = asked.maybe(sources.parameter());
        String marked =
                origin.map(it -> it.behind(title, Proposal.LONGEST_TITLE)).orElse(title);
        Rewording offered = rewriting.offer(about.id(), marked, text, by, asked.now());
        sources.tell(about, origin);
        return Post.saying("proposal.you-offered", Text.plain(about.title()), offered.number());
    }
}
