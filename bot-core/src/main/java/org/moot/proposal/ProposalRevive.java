package org.moot.proposal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.moot.assembly.Assemblies;
import org.moot.assembly.Assembly;
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
import org.moot.proposal.Proposal.Matter;

/** Takes up an earlier proposal, or one of its alternatives, as a new draft linked to the old one. */
final class ProposalRevive implements Command {
    private static final Parameter<Long> ALTERNATIVE =
            Parameters.number("alternative", "1").optional();
    private static final Parameter<String> TITLE = Given.TITLE.optional();
    private static final Parameter<String> TEXT = Given.TEXT.optional();
    private static final Parameter<String> HURT = Given.HURT.optional();

    private final Drafting drafting;
    private final Assemblies assemblies;
    private final Floor floor;
    private final Parameter<Proposal> proposal;

    ProposalRevive(Drafting drafting, Assemblies assemblies, Floor floor, Proposals proposals, Here here) {
        this.drafting = drafting;
        this.assemblies = assemblies;
        this.floor = floor;
        this.proposal = ProposalParameter.of(proposals, here);
    }

    @Override
    public String name() {
        return "proposal revive";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(proposal, ALTERNATIVE, TITLE, TEXT, HURT);
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
        Proposal old = asked.the(proposal);
        PersonId by = PersonId.asking(asked);
        floor.check(by, old.assembly(), asked.now());
        Refusal.unless(
                isOver(old, asked.now()), "proposal.still-on-its-road", new Text.Typed("proposal show " + old.id()));
        Refusal.unless(old.matter() == Matter.TEXT, "proposal.only-texts-are-revived");
        Assembly about = assemblies.find(old.assembly()).orElseThrow();
        Draft draft = draft(asked, old, about, by).inviting(old.affected()).reviving(old.id());
        return Drafts.reply(drafting.draft(draft, asked.now()), about);
    }

    /** The effect belongs to the text that had it, so a text that is taken up again comes without one unless it is the same. */
    private static Draft draft(Asked asked, Proposal old, Assembly about, PersonId by) {
        Optional<Rewording> alternative = asked.maybe(ALTERNATIVE).map(number -> the(old, Drafts.small(number)));
        String title =
                asked.maybe(TITLE).or(() -> alternative.map(Rewording::title)).orElse(old.title());
        String text = asked.maybe(TEXT)
                .or(() -> alternative.map(Rewording::text))
                .orElse(old.current().text());
        String hurt = asked.maybe(HURT).orElse(old.current().hurt());
        Draft draft = Draft.of(about, Matter.TEXT, title, text, hurt, by);
        boolean same = text.equals(old.current().text());
        return same ? old.effect().map(draft::with).orElse(draft) : draft;
    }

    private static Rewording the(Proposal old, int number) {
        return old.rewording(number)
                .orElseThrow(() -> Refusal.because(
                        "proposal.no-such-amendment", number, new Text.Typed("proposal show " + old.id())));
    }

    private static boolean isOver(Proposal old, Instant now) {
        return switch (old.stage()) {
            case Stage.Decided decided -> true;
            case Stage.Lapsed lapsed -> true;
            case Stage.Withdrawn gone -> !now.isBefore(gone.rescueUntil());
            default -> false;
        };
    }
}
