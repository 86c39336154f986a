package org.moot.summary;

import java.util.List;
import org.moot.command.Command;

/** The public record: summaries and the library. */
public final class SummaryFeature {
    private final Desk desk;
    private final PublicRecord publicRecord;

    public SummaryFeature(Desk desk, PublicRecord publicRecord) {
        this.desk = desk;
        this.publicRecord = publicRecord;
    }

    public List<Command> commands() {
        return List.of(
                new SummaryDraft(desk),
                new SummaryPublish(desk, publicRecord),
                new SummaryChallenge(desk),
                new SummaryAnswer(desk),
                new SummaryRipen(desk),
                new LibrarySearch(desk),
                new LibraryShow(desk, publicRecord));
    }
}
