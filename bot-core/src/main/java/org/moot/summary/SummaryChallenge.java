package org.moot.summary;

import java.util.List;
import java.util.Optional;
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
import org.moot.people.PersonId;
import org.moot.proposal.Decision;

/** Objects to a summary; the objection is printed beside it, and whoever wrote it is asked to answer. */
final class SummaryChallenge implements Command {
    private static final int MOST = 50;
    private static final Parameter<String> WORDS =
            Parameters.text("words", 1000, "The summary leaves out what it costs.");

    private final Desk desk;
    private final Parameter<Decision> decision;

    SummaryChallenge(Desk desk) {
        this.desk = desk;
        this.decision = desk.decision();
    }

    @Override
    public String name() {
        return "summary challenge";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(decision, WORDS);
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
        Decision decided = asked.the(decision);
        PersonId by = PersonId.asking(asked);
        desk.around().floor().check(by, decided.assembly(), asked.now());
        Refusal.when(
                desk.papers().summaries().find(decided.number()).isEmpty(),
                "summary.none-yet",
                new Text.Typed("summary draft " + decided.number()));
        var challenge = new Summary.Challenge(by, asked.the(WORDS), asked.now(), Optional.empty());
        Summary now = desk.papers().summaries().change(decided.number(), it -> {
            Refusal.when(it.challenges().size() >= MOST, "summary.many-challenges");
            return it.challenged(challenge);
        });
        int number = now.challenges().size();
        desk.out()
                .doors()
                .tell(
                        now.by(),
                        Post.saying(
                                "summary.you-are-challenged",
                                decided.title(),
                                asked.the(WORDS),
                                new Text.Typed("summary answer " + decided.number() + " challenge: " + number)));
        desk.refresh(decided);
        return Post.saying("summary.challenged", decided.title());
    }
}
