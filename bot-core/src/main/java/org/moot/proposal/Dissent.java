package org.moot.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.moot.conversation.Block;
import org.moot.conversation.Post;
import org.moot.conversation.Text;
import org.moot.people.PersonId;
import org.moot.proposal.Proposal.Matter;

/**
 * Prints what people hold against a proposal in their own words, each under the name that the reader may see: the shown one
 * in the halls, <em>a participant</em> in the public library unless its owner agreed.
 */
public final class Dissent {
    private final Papers papers;

    public Dissent(Papers papers) {
        this.papers = papers;
    }

    /** The first so many of a longer list, and where the others can be read. */
    static List<Block.Item> first(int most, List<Block.Item> all, String where) {
        if (all.size() <= most) {
            return all;
        }
        var some = new ArrayList<>(all.subList(0, most));
        some.add(Post.item(Text.of("proposal.and-more", new Text.Typed(where))));
        return some;
    }

    /** Concerns that stand, the oldest first; those about somebody's nomination are private to the nominee. */
    public List<Block.Item> concerns(Proposal proposal, Function<PersonId, Object> naming, int most) {
        if (proposal.matter() == Matter.OFFICE) {
            return List.of();
        }
        return papers.concerns().on(proposal.id()).stream()
                .filter(Concern::stands)
                .limit(most)
                .map(concern -> concern(concern, naming))
                .toList();
    }

    private static Block.Item concern(Concern concern, Function<PersonId, Object> naming) {
        return concern.withdrawn()
                ? Post.item(Text.of("proposal.concern-taken-back", concern.number()))
                : Post.item(
                        Text.of("proposal.concern", concern.number(), naming.apply(concern.by())),
                        Text.plain(concern.words()));
    }

    /** Those who stand aside or block on a version, with their reasons. */
    public List<Block.Item> positions(ProposalId proposal, int version, Function<PersonId, Object> naming, int most) {
        return papers.positions().dissent(proposal, version, most).stream()
                .map(position -> position(position, naming))
                .toList();
    }

    private static Block.Item position(Position position, Function<PersonId, Object> naming) {
        Object name = naming.apply(position.person());
        return switch (position.stand()) {
            case AGREE -> throw new IllegalStateException("agreeing is no dissent");
            case ASIDE -> Post.item(Text.of("proposal.stands-aside", name), Text.plain(position.reason()));
            case BLOCK ->
                Post.item(
                        Text.of("proposal.blocks", name),
                        Text.of("proposal.reason-and-offer", position.reason(), position.offer()));
        };
    }
}
