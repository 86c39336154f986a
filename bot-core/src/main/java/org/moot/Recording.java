package org.moot;

import java.util.ArrayList;
import java.util.List;
import org.moot.action.ActionFeature;
import org.moot.action.ActionSequel;
import org.moot.action.Staffing;
import org.moot.call.Afterwards;
import org.moot.command.Command;
import org.moot.faq.Enquiry;
import org.moot.faq.FaqFeature;
import org.moot.faq.OpenQuestions;
import org.moot.moot.Floor;
import org.moot.proposal.Proposals;
import org.moot.proposal.Sequel;
import org.moot.summary.CallSummarySequel;
import org.moot.summary.Desk;
import org.moot.summary.PastCalls;
import org.moot.summary.ReadingRoom;
import org.moot.summary.SummaryFeature;
import org.moot.summary.SummarySequel;

/** Puts together what is kept of decisions and read of them: summaries, the library, questions, actions. */
final class Recording {
    private final Desk desk;
    private final Staffing staffing;
    private final OpenRecord open;
    private final Proposals proposals;
    private final FaqFeature faq;

    Recording(Stores stores, Calling.Around around, OpenRecord open) {
        this.open = open;
        this.proposals = stores.proposals();
        var floor = new Floor(stores.measures());
        desk = new Desk(
                new Desk.Papers(
                        stores.decisions(),
                        stores.summaries(),
                        stores.library(),
                        stores.callSummaries(),
                        stores.calls(),
                        stores.callSeries()),
                new Desk.Around(stores.assemblies(), stores.officers(), floor, around.here()),
                new Desk.Out(
                        around.audience(),
                        around.noticeboard(),
                        around.doors(),
                        around.names(),
                        stores.deadlines(),
                        stores.audit()));
        staffing = new Staffing(
                stores.assemblies(),
                stores.decisions(),
                stores.actions(),
                floor,
                around.noticeboard(),
                around.names(),
                around.here());
        faq = new FaqFeature(new Enquiry(
                stores.questions(),
                stores.assemblies(),
                floor,
                around.here(),
                around.audience(),
                around.doors(),
                around.names()));
    }

    /** What hears of every decision. */
    List<Sequel> sequels() {
        return List.of(new SummarySequel(desk, open), new ActionSequel(staffing));
    }

    /** What hears of every call. */
    Afterwards ofCalls() {
        return new CallSummarySequel(desk);
    }

    List<Command> commands() {
        var all = new ArrayList<>(new SummaryFeature(desk, open).commands());
        all.addAll(faq.commands());
        all.addAll(new ActionFeature(staffing).commands());
        return all;
    }

    PastCalls pastCalls() {
        return new PastCalls(desk, proposals, open);
    }

    ReadingRoom readingRoom() {
        return new ReadingRoom(desk, open);
    }

    OpenQuestions openQuestions() {
        return faq.open();
    }
}
