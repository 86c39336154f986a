package org.moot.summary;

import java.util.List;
import org.moot.command.Asked;
import org.moot.command.ByTheClock;
import org.moot.command.Parameter;
import org.moot.conversation.Post;
import org.moot.conversation.Text;
import org.moot.proposal.Decision;

/** Tells whoever drafted a summary that the challenge window is over and it can be published. */
final class SummaryRipen implements ByTheClock {
    static final String NAME = "summary ripen";

    private final Desk desk;
    private final Parameter<Decision> decision;

    SummaryRipen(Desk desk) {
        this.desk = desk;
        this.decision = desk.decision();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(decision);
    }

    @Override
    public void at(Asked asked) {
        Decision decided = asked.the(decision);
        desk.papers()
                .summaries()
                .find(decided.number())
                .filter(summary -> !summary.isPublished())
                .filter(summary -> !asked.now().isBefore(summary.publishable()))
                .ifPresent(summary -> desk.out()
                        .doors()
                        .tell(
                                summary.by(),
                                Post.saying(
                                        "summary.ripe",
                                        decided.title(),
                                        new Text.Typed("summary publish " + decided.number()))));
    }
}
