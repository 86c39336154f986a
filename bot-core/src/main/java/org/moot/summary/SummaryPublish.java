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

/** Publishes a summary when its challenge window is over; a challenge never holds it up. */
final class SummaryPublish implements Command {
    private final Desk desk;
    private final PublicRecord publicRecord;
    private final Parameter<Topic> topic;

    SummaryPublish(Desk desk, PublicRecord publicRecord) {
        this.desk = desk;
        this.publicRecord = publicRecord;
        this.topic = desk.topic();
    }

    @Override
    public String name() {
        return "summary publish";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(topic);
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
        Refusal.when(
                desk.summary(about).isEmpty(), "summary.none-yet", new Text.Typed("summary draft " + about.typed()));
        Summary published = desk.change(about, it -> publish(it, by, asked.now()));
        shelve(about, published.words());
        desk.note("summary-published", about, asked.now());
        desk.refresh(about);
        desk.out()
                .audience()
                .tell(
                        about.assembly(),
                        Post.saying(
                                "summary.now-published",
                                about.name(),
                                new Text.Typed("library show " + about.typed())));
        return Post.saying("summary.published", about.name());
    }

    private void shelve(Topic about, String words) {
        switch (about) {
            case Topic.OfDecision(var decided) -> desk.papers().library().shelve(publicRecord.unnamed(decided), words);
            case Topic.OfCall(var call, var title) -> desk.papers().library().shelve(call, title, words);
        }
    }

    private static Summary publish(Summary summary, PersonId by, Instant now) {
        Refusal.when(summary.isPublished(), "summary.published-already");
        Refusal.unless(summary.by().equals(by), "summary.not-yours");
        Refusal.when(now.isBefore(summary.publishable()), "summary.window-open", summary.publishable());
        return summary.published(now);
    }
}
