package org.moot.proposal;

import java.util.List;
import java.util.function.Function;
import org.moot.assembly.Assemblies;
import org.moot.conversation.Block;
import org.moot.conversation.Post;
import org.moot.conversation.Text;
import org.moot.people.Names;
import org.moot.people.Naming;
import org.moot.people.PersonId;
import org.moot.proposal.Decision.Way;

/**
 * Writes the record of a decision: the locked facts, and beside them the reasons and concerns that stand, under the names
 * that the reader may see.
 */
public final class DecisionRecord {
    private static final int ON_A_CARD = 10;
    private static final int ALL = 1000;

    private final Papers papers;
    private final Assemblies assemblies;
    private final Dissent dissent;
    private final Names names;

    public DecisionRecord(Papers papers, Assemblies assemblies, Names names) {
        this.papers = papers;
        this.assemblies = assemblies;
        this.dissent = new Dissent(papers);
        this.names = names;
    }

    public void writeForHalls(Post.Writer post, Decision decision) {
        write(post, decision, names.inHalls(), ON_A_CARD);
    }

    public void writeForLibrary(Post.Writer post, Decision decision) {
        write(post, decision, names.inLibrary(), ALL);
    }

    private void write(Post.Writer post, Decision decision, Naming naming, int most) {
        Proposal proposal = papers.proposals().find(decision.proposal()).orElseThrow();
        post.prose(Deciding.word(decision));
        if (!decision.text().isEmpty()) {
            post.prose(Text.plain(decision.text()));
        }
        post.fact(
                        "decision.assembly",
                        Text.plain(assemblies
                                .find(decision.assembly())
                                .orElseThrow()
                                .name()))
                .fact("decision.at", Text.of("decision.moment", decision.at()))
                .fact("decision.proposed-by", Text.of("decision.person", naming.one(proposal.author())));
        decision.facts().forEach(post::block);
        String all = "library show " + decision.number();
        var reasons = reasons(decision, proposal, naming, most + 1);
        under(post, "decision.reasons", Dissent.first(most, reasons, all));
        var concerns = Dissent.concerns(dissent.raised(proposal), naming, most + 1);
        under(post, "decision.concerns", Dissent.first(most, concerns, all));
        under(post, "decision.what-came", reviews(decision, naming));
    }

    /** After a vote the reasons of the call before it are told by its thread; the record has those of a call that decided. */
    private List<Block.Item> reasons(Decision decision, Proposal proposal, Naming naming, int most) {
        return decision.way() == Way.CONSENSUS
                ? dissent.positions(proposal.id(), proposal.current().number(), naming, most)
                : List.of();
    }

    private static List<Block.Item> reviews(Decision decision, Naming naming) {
        Function<PersonId, Object> named = naming.among(
                decision.reviewed().stream().map(Decision.Review::by).toList());
        return decision.reviewed().stream()
                .map(review -> Post.item(
                        Text.of("decision.reviewed", named.apply(review.by()), review.at()),
                        Text.plain(review.words())))
                .toList();
    }

    private static void under(Post.Writer post, String heading, List<Block.Item> items) {
        if (!items.isEmpty()) {
            post.prose(heading).items(items);
        }
    }
}
