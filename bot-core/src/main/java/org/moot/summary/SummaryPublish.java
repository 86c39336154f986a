package org.moot.summary;

import java.time.Instant;
import java.util.List;
import org.moot.assembly.Right;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Permission;
import org.moot.conversation.Post;
import org.moot.conversation.Refusal;
import org.moot.conversation.Text;
import org.moot.people.PersonId;
import org.moot.proposal.Decision;

/** Publishes a summary when its challenge window is over; a challenge never holds it up. */
final class SummaryPublish implements Command {
    private final Desk desk;
    private final PublicRecord publicRecord;
    private final Parameter<Decision> decision;

    SummaryPublish(Desk desk, PublicRecord publicRecord) {
        this.desk = desk;
        this.publicRecord = publicRecord;
        this.decision = desk.decision();
    }

    @Override
    public String name() {
        return "summary publish";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(decision);
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
        Refusal.when(
                desk.papers().summaries().find(decided.number()).isEmpty(),
                "summary.none-yet",
                new Text.Typed("summary draft " + decided.number()));
        Summary published = desk.papers().summaries().change(decided.number(), it -> publish(it, by, asked.now()));
        desk.papers().library().shelve(publicRecord.unnamed(decided), published.words());
        desk.note("summary-published", decided, asked.now());
        desk.refresh(decided);
        desk.out()
                .audience()
                .tell(
                        decided.assembly(),
                        Post.saying(
                                "summary.now-published",
                                decided.title(),
                                new Text.Typed("library show " + decided.number())));
        return Post.saying("summary.published", decided.title());
    }

    private static Summary publish(Summary summary, PersonId by, Instant now) {
        Refusal.when(summary.isPublished(), "summary.published-already");
        Refusal.unless(summary.by().equals(by), "summary.not-yours");
        Refusal.when(now.isBefore(summary.publishable()), "summary.window-open", summary.publishable());
        return summary.published(now);
    }
}
