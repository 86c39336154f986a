package org.moot.summary;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.moot.assembly.Assemblies;
import org.moot.assembly.Assembly;
import org.moot.assembly.Audience;
import org.moot.assembly.Belonging;
import org.moot.assembly.Here;
import org.moot.audit.AuditLog;
import org.moot.audit.Happening;
import org.moot.call.CallSeries;
import org.moot.call.Calls;
import org.moot.command.Parameter;
import org.moot.moot.Floor;
import org.moot.notice.Noticeboard;
import org.moot.office.Officers;
import org.moot.people.Doors;
import org.moot.people.Names;
import org.moot.proposal.DecisionParameter;
import org.moot.proposal.Decisions;
import org.moot.time.Deadline;
import org.moot.time.Deadlines;

/** What lies on the secretary's desk: all that the commands about summaries work with. */
public record Desk(Papers papers, Around around, Out out) {
    static final String RIPEN = "summary ripen";

    /** What is written down. */
    public record Papers(
            Decisions decisions,
            Summaries summaries,
            Library library,
            CallSummaries ofCalls,
            Calls calls,
            CallSeries series) {}

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

    /** Whoever wrote it is told when it can be published. */
    void ripens(Topic topic, Instant due) {
        out.deadlines().set(new Deadline(RIPEN + "/" + topic.typed(), due, RIPEN, Map.of("decision", topic.typed())));
    }

    Parameter<Topic> topic() {
        return TopicParameter.of(
                DecisionParameter.of(papers.decisions(), around.here()), papers.calls(), papers.series());
    }

    Assembly assembly(Belonging about) {
        return around.assemblies().find(about.assembly()).orElseThrow();
    }

    Optional<Summary> summary(Topic topic) {
        return switch (topic) {
            case Topic.OfDecision it -> papers.summaries().find(it.number());
            case Topic.OfCall it -> papers.ofCalls().find(it.number());
        };
    }

    void add(Topic topic, Summary summary) {
        switch (topic) {
            case Topic.OfDecision it -> papers.summaries().add(summary);
            case Topic.OfCall it -> papers.ofCalls().add(summary);
        }
    }

    Summary change(Topic topic, UnaryOperator<Summary> step) {
        return switch (topic) {
            case Topic.OfDecision it -> papers.summaries().change(it.number(), step);
            case Topic.OfCall it -> papers.ofCalls().change(it.number(), step);
        };
    }

    /** Revises the card that shows the summary, wherever it hangs. */
    void refresh(Topic topic) {
        out.noticeboard().show(topic.card());
    }

    void note(String what, Topic topic, Instant now) {
        out.audit().note(new Happening(what, now, Map.of("decision", topic.typed())));
    }
}
