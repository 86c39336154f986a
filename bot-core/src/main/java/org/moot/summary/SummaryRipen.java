package org.moot.summary;

import java.util.List;
import org.moot.command.Asked;
import org.moot.command.ByTheClock;
import org.moot.command.Parameter;
import org.moot.conversation.Post;
import org.moot.conversation.Text;

/** Tells whoever drafted a summary that the challenge window is over and it can be published. */
final class SummaryRipen implements ByTheClock {
    private final Desk desk;
    private final Parameter<Topic> topic;

    SummaryRipen(Desk desk) {
        this.desk = desk;
        this.topic = desk.topic();
    }

    @Override
    public String name() {
        return Desk.RIPEN;
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
