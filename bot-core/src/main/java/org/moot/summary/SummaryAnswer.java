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

/** Answers a challenge; only whoever wrote the summary does. */
final class SummaryAnswer implements Command {
    private static final Parameter<Long> CHALLENGE =
            Parameters.number("challenge", "1").optional();
    private static final Parameter<String> WORDS =
            Parameters.text("words", 1000, "The cost stands in the second line.");

    private final Desk desk;
    private final Parameter<Topic> topic;

    SummaryAnswer(Desk desk) {
        this.desk = desk;
        this.topic = desk.topic();
    }

    @Override
    public String name() {
        return "summary answer";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(topic, WORDS, CHALLENGE);
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
        Topic about = asked.the(topic);
        PersonId by = PersonId.asking(asked);
        Summary summary = desk.summary(about).orElseThrow(() -> Refusal.because("summary.no-such-challenge"));
        Refusal.unless(summary.by().equals(by), "summary.not-yours");
        int number = asked.maybe(CHALLENGE).map(Math::toIntExact).orElse(1);
        Refusal.unless(number >= 1 && number <= summary.challenges().size(), "summary.no-such-challenge");
        desk.change(about, it -> it.answered(number, asked.the(WORDS)));
        desk.refresh(about);
        return Post.saying("summary.answered", about.name());
    }
}
