package org.moot.summary;

import java.time.Instant;
import java.util.Map;
import org.moot.assembly.Assemblies;
import org.moot.assembly.Assembly;
import org.moot.assembly.Audience;
import org.moot.assembly.Here;
import org.moot.audit.AuditLog;
import org.moot.audit.Happening;
import org.moot.command.Parameter;
import org.moot.conversation.Subject;
import org.moot.conversation.Text;
import org.moot.moot.Floor;
import org.moot.notice.Noticeboard;
import org.moot.office.Officers;
import org.moot.people.Doors;
import org.moot.people.Names;
import org.moot.proposal.Decision;
import org.moot.proposal.DecisionParameter;
import org.moot.proposal.Decisions;
import org.moot.time.Deadlines;

/** What lies on the secretary's desk: all that the commands about summaries work with. */
public record Desk(Papers papers, Around around, Out out) {

    /** What is written down. */
    public record Papers(Decisions decisions, Summaries summaries, Library library) {}

    /** Who and where. */
    public record Around(Assemblies assemblies, Officers officers, Floor floor, Here here) {}

    /** What is said, shown and noted. */
    public record Out(
            Audience audience,
            Noticeboard noticeboard,
            Doors doors,
            Names names,
            Deadlines deadlines,
            AuditLog audit) {}

    Parameter<Decision> decision() {
        return DecisionParameter.of(papers.decisions(), around.here());
    }

    Assembly assembly(Decision decided) {
        return around.assemblies().find(decided.assembly()).orElseThrow();
    }

    Text title(Decision decided) {
        return Text.of("summary.title", decided.number(), decided.title());
    }

    /** Revises the decision's card, which shows its summary, wherever it hangs. */
    void refresh(Decision decided) {
        out.noticeboard().show(Subject.of(Decision.SUBJECT, decided.number()));
    }

    void note(String what, Decision decided, Instant now) {
        out.audit().note(new Happening(what, now, Map.of("decision", Long.toString(decided.number()))));
    }
}
