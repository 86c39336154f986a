package org.moot.summary;

import java.util.List;
import org.moot.assembly.Right;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Parameters;
import org.moot.command.Permission;
import org.moot.conversation.Post;
import org.moot.conversation.Refusal;
import org.moot.people.PersonId;
import org.moot.proposal.Decision;

/** Answers a challenge; only whoever wrote the summary does. */
final class SummaryAnswer implements Command {
    private static final Parameter<Long> CHALLENGE =
            Parameters.number("challenge", "1").optional();
    private static final Parameter<String> WORDS =
            Parameters.text("words", 1000, "The cost stands in the second line.");

    private final Desk desk;
    private final Parameter<Decision> decision;

    SummaryAnswer(Desk desk) {
        this.desk = desk;
        this.decision = desk.decision();
    }

    @Override
    public String name() {
        return "summary answer";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(decision, WORDS, CHALLENGE);
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
        Summary summary = desk.papers()
                .summaries()
                .find(decided.number())
                .orElseThrow(() -> Refusal.because("summary.no-such-challenge"));
        Refusal.unless(summary.by().equals(by), "summary.not-yours");
        int number = asked.maybe(CHALLENGE).map(Math::toIntExact).orElse(1);
        Refusal.unless(number >= 1 && number <= summary.challenges().size(), "summary.no-such-challenge");
        desk.papers().summaries().change(decided.number(), it -> it.answered(number, asked.the(WORDS)));
        desk.refresh(decided);
        return Post.saying("summary.answered", decided.title());
    }
}
