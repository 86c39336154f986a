package org.moot.proposal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.moot.conversation.Block;
import org.moot.conversation.Post;
import org.moot.conversation.Text;
import org.moot.people.Names;
import org.moot.people.PersonId;
import org.moot.proposal.Rewording.State;
import org.moot.proposal.Stage.Calling;
import org.moot.proposal.Stage.Deliberation;

/** All of a proposal for one reader: how it came to its text, what was said against it, and what the reader can do next. */
final class Reading {
    private static final int MOST = 100;

    private final Papers papers;
    private final Sheet sheet;
    private final Names names;

    Reading(Papers papers, Sheet sheet, Names names) {
        this.papers = papers;
        this.sheet = sheet;
        this.names = names;
    }

    Post of(Proposal proposal, PersonId reader, Instant now) {
        Post.Writer post = sheet.head(proposal, now);
        post.items(versions(proposal));
        post.items(rounds(proposal));
        sheet.alternatives(post, proposal);
        post.items(resolved(sheet.objections(post, proposal, MOST)));
        yours(post, proposal, reader);
        takes(post, proposal, reader);
        sheet.actions(post, proposal, now);
        return post.done();
    }

    /** Each version after the first with what changed in two lines. */
    private List<Block.Item> versions(Proposal proposal) {
        List<Version> all = proposal.versions();
        Function<PersonId, Object> named =
                names.inHalls().among(all.stream().skip(1).map(Version::by).toList());
        return IntStream.range(1, all.size())
                .mapToObj(at -> Post.item(
                        Text.of(
                                "proposal.version",
                                all.get(at).number(),
                                named.apply(all.get(at).by()),
                                all.get(at).at()),
                        Difference.between(all.get(at - 1).text(), all.get(at).text())
                                .lines()))
                .toList();
    }

    private static List<Block.Item> rounds(Proposal proposal) {
        return proposal.rounds().stream()
                .map(round -> Post.item(
                        Text.of(
                                "proposal.earlier-call",
                                round.number(),
                                round.version(),
                                round.closed(),
                                Text.of("proposal.ending-" + round.ending().word())),
                        Endings.words(round)))
                .toList();
    }

    private List<Block.Item> resolved(List<Concern> raised) {
        List<Concern> over =
                raised.stream().filter(concern -> !concern.stands()).toList();
        Function<PersonId, Object> named =
                names.inHalls().among(over.stream().map(Concern::by).toList());
        return over.stream()
                .map(concern -> Post.item(
                        Text.of("proposal.concern-resolved", concern.number(), named.apply(concern.by())),
                        Text.plain(concern.words())))
                .toList();
    }

    /** What the author alone can do. */
    private static void takes(Post.Writer post, Proposal proposal, PersonId reader) {
        if (!(proposal.stage() instanceof Deliberation) || !proposal.author().equals(reader)) {
            return;
        }
        proposal.rewordings().stream()
                .filter(it -> it.state() == State.OFFERED)
                .forEach(it -> post.action(
                        Text.of("proposal.do-take", it.number()),
                        "proposal take",
                        Map.of(
                                "number",
                                Integer.toString(it.number()),
                                "proposal",
                                proposal.id().toString())));
    }

    private void yours(Post.Writer post, Proposal proposal, PersonId reader) {
        boolean open = proposal.stage() instanceof Deliberation || proposal.stage() instanceof Calling;
        if (!open) {
            return;
        }
        papers.positions()
                .find(proposal.id(), reader)
                .ifPresentOrElse(
                        position -> post.prose(
                                position.version() == proposal.current().number()
                                        ? "proposal.you-said"
                                        : "proposal.you-said-stale",
                                Text.of("proposal.you-" + Stands.word(position.stand())),
                                position.version()),
                        () -> post.prose("proposal.you-said-nothing"));
        if (proposal.stage() instanceof Calling call
                && !papers.positions().counts(proposal.id(), call.round(), reader)) {
            post.prose("proposal.you-do-not-count");
        }
    }
}
