package org.moot.proposal;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.moot.assembly.Assemblies;
import org.moot.assembly.Assembly;
import org.moot.conversation.Block;
import org.moot.conversation.Post;
import org.moot.conversation.Text;
import org.moot.people.Names;
import org.moot.people.PersonId;
import org.moot.proposal.Proposal.Matter;
import org.moot.proposal.Rewording.State;
import org.moot.proposal.Stage.Calling;
import org.moot.proposal.Stage.Deliberation;

/** Writes a proposal from top to bottom, for its card and for whoever wants to read all of it. */
final class Sheet {
    private final Assemblies assemblies;
    private final Effects effects;
    private final StageLines stages;
    private final Dissent dissent;
    private final Names names;

    Sheet(Assemblies assemblies, Effects effects, StageLines stages, Dissent dissent, Names names) {
        this.assemblies = assemblies;
        this.effects = effects;
        this.stages = stages;
        this.dissent = dissent;
        this.names = names;
    }

    Assembly assembly(Proposal proposal) {
        return assemblies.find(proposal.assembly()).orElseThrow();
    }

    /** Title, text, what it is about, and where it stands. */
    Post.Writer head(Proposal proposal, Instant now) {
        Assembly assembly = assembly(proposal);
        Version text = proposal.current();
        Post.Writer post = Post.titled(Text.of("proposal.title", proposal.id().value(), proposal.title()))
                .prose(Text.plain(text.text()));
        if (!text.hurt().isBlank()) {
            post.fact("proposal.hurt", Text.plain(text.hurt()));
        }
        post.fact(
                "proposal.by", Text.of("proposal.by-in", names.of(proposal.author()), assembly.name(), text.number()));
        proposal.effect().ifPresent(effect -> post.fact("proposal.effect", effects.words(effect, assembly)));
        if (!proposal.affected().isEmpty()) {
            post.fact("proposal.affected", affected(proposal));
        }
        proposal.revives()
                .ifPresent(earlier -> post.fact("proposal.revives", Text.of("proposal.number", earlier.value())));
        return post.fact("proposal.stage", stages.of(proposal, assembly.charter(), now));
    }

    /** Reasons and concerns, at most so many of each; returns all concerns, those that stand no more too. */
    List<Concern> objections(Post.Writer post, Proposal proposal, int most) {
        String all = "proposal show " + proposal.id();
        int version = proposal.current().number();
        post.items(Dissent.first(most, dissent.positions(proposal.id(), version, names.inHalls(), most + 1), all));
        List<Concern> raised = dissent.raised(proposal);
        post.items(Dissent.first(most, Dissent.concerns(raised, names.inHalls(), most + 1), all));
        return raised;
    }

    void alternatives(Post.Writer post, Proposal proposal) {
        List<Rewording> open = proposal.rewordings().stream()
                .filter(it -> it.state() == State.OFFERED || it.state() == State.ALTERNATIVE)
                .toList();
        Function<PersonId, Object> named =
                names.inHalls().among(open.stream().map(Rewording::by).toList());
        post.items(open.stream().map(it -> line(it, named)).toList());
    }

    private static Block.Item line(Rewording rewording, Function<PersonId, Object> named) {
        String key = rewording.state() == State.OFFERED ? "proposal.amendment-line" : "proposal.alternative-line";
        return Post.item(
                Text.of(key, rewording.number(), rewording.title(), named.apply(rewording.by())),
                Text.plain(rewording.text()));
    }

    /** What anybody in the assembly can do next. */
    void actions(Post.Writer post, Proposal proposal, Instant now) {
        switch (proposal.stage()) {
            case Deliberation talk -> {
                if (talk.asked().isEmpty()) {
                    Buttons.one(post, "proposal.do-call", "proposal call", proposal);
                }
                Buttons.one(post, "proposal.do-concern", "proposal concern", proposal);
                Buttons.one(post, "proposal.do-amend", "proposal amend", proposal);
            }
            case Calling call -> {
                Buttons.answers(post, proposal);
                Buttons.one(post, "proposal.do-concern", "proposal concern", proposal);
            }
            case Stage.Lapsed lapsed -> {
                if (proposal.matter() == Matter.TEXT) {
                    Buttons.one(post, "proposal.do-call", "proposal call", proposal);
                }
            }
            case Stage.Withdrawn gone -> {
                if (proposal.matter() == Matter.TEXT) {
                    boolean isOpen = now.isBefore(gone.rescueUntil());
                    Buttons.one(
                            post,
                            isOpen ? "proposal.do-rescue" : "proposal.do-revive",
                            isOpen ? "proposal rescue" : "proposal revive",
                            proposal);
                }
            }
            case Stage.Voting vote ->
                post.action("proposal.do-vote", "vote cast", java.util.Map.of("vote", Long.toString(vote.vote())));
            case Stage.Decided decided ->
                post.action(
                        "proposal.do-read",
                        "library show",
                        java.util.Map.of("decision", Long.toString(decided.decision())));
        }
    }

    private Text affected(Proposal proposal) {
        var inOrder = proposal.affected().stream()
                .sorted(java.util.Comparator.comparing(org.moot.assembly.AssemblyId::value))
                .toList();
        return assemblies.find(inOrder).stream()
                .map(assembly -> Text.plain(assembly.name()))
                .reduce((one, other) -> Text.of("proposal.and-also", one, other))
                .orElseThrow();
    }
}
