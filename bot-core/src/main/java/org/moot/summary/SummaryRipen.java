package org.moot.summary;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.moot.command.Asked;
import org.moot.command.ByTheClock;
import org.moot.command.Parameter;
import org.moot.conversation.Post;
import org.moot.conversation.Text;
import org.moot.time.Deadline;

/** Tells whoever drafted a summary that the challenge window is over and it can be published. */
final class SummaryRipen implements ByTheClock {
    private static final String NAME = "summary ripen";

    private final Desk desk;
    private final Parameter<Topic> topic;

    SummaryRipen(Desk desk) {
        this.desk = desk;
        this.topic = desk.topic();
    }

    static Deadline of(Topic topic, Instant due) {
        return new Deadline(NAME + "/" + topic.typed(), due, NAME, Map.of("decision", topic.typed()));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(topic);
    }

    @Override
    public void at(Asked asked) {
        Topic about = asked.the(topic);
        desk.summary(about)
                .filter(summary -> !summary.isPublished())
                .filter(summary -> !asked.now().isBefore(summary.publishable()))
                .ifPresent(summary -> desk.out()
                        .doors()
                        .tell(
                                summary.by(),
                                Post.saying(
                                        "summary.ripe",
                                        about.name(),
                                        new Text.Typed("summary publish " + about.typed()))));
    }
}
