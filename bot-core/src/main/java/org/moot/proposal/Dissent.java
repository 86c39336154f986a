package org.moot.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.moot.conversation.Block;
import org.moot.conversation.Post;
import org.moot.conversation.Text;
import org.moot.people.Naming;
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

    /** What all may read of the concerns, the oldest first; those about somebody's nomination are private to the nominee. */
    List<Concern> raised(Proposal proposal) {
        return proposal.matter() == Matter.OFFICE
                ? List.of()
                : papers.concerns().on(proposal.id());
    }

    /** The first of the concerns that stand. */
    static List<Block.Item> concerns(List<Concern> raised, Naming naming, int most) {
        List<Concern> standing =
                raised.stream().filter(Concern::stands).limit(most).toList();
        Function<PersonId, Object> names =
                naming.among(standing.stream().map(Concern::by).toList());
        return standing.stream().map(concern -> concern(concern, names)).toList();
    }

    private static Block.Item concern(Concern concern, Function<PersonId, Object> names) {
        return concern.withdrawn()
                ? Post.item(Text.of("proposal.concern-taken-back", concern.number()))
                : Post.item(
                        Text.of("proposal.concern", concern.number(), names.apply(concern.by())),
                        Text.plain(concern.words()));
    }

    /** Those who stand aside or block on a version, with their reasons. */
    public List<Block.Item> positions(ProposalId proposal, int version, Naming naming, int most) {
        List<Position> taken = papers.positions().dissent(proposal, version, most);
        Function<PersonId, Object> names =
                naming.among(taken.stream().map(Position::person).toList());
        return taken.stream().map(position -> position(position, names)).toList();
    }

    private static Block.Item position(Position position, Function<PersonId, Object> names) {
        Object name = names.apply(position.person());
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
