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

/** Objects to a summary; the objection is printed beside it, and whoever wrote it is asked to answer. */
final class SummaryChallenge implements Command {
    private static final int MOST = 50;
    private static final Parameter<String> WORDS =
            Parameters.text("words", 1000, "The summary leaves out what it costs.");

    private final Desk desk;
    private final Parameter<Topic> topic;

    SummaryChallenge(Desk desk) {
        this.desk = desk;
        this.topic = desk.topic();
    }

    @Override
    public String name() {
        return "summary challenge";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(topic, WORDS);
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
        desk.around().floor().check(by, about.assembly(), asked.now());
        Refusal.when(
                desk.summary(about).isEmpty(), "summary.none-yet", new Text.Typed("summary draft " + about.typed()));
        var challenge = new Summary.Challenge(by, asked.the(WORDS), asked.now(), Optional.empty());
        Summary now = desk.change(about, it -> {
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
                                about.name(),
                                asked.the(WORDS),
                                new Text.Typed("summary answer " + about.typed() + " challenge: " + number)));
        desk.refresh(about);
        return Post.saying("summary.challenged", about.name());
    }
}
