package org.moot.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.moot.assembly.AssemblyId;
import org.moot.call.Attendances.Kept;
import org.moot.call.Call;
import org.moot.call.Calls.Coming;
import org.moot.call.Pass;
import org.moot.call.Passes;
import org.moot.call.Series;
import org.moot.call.Ticket;
import org.moot.call.attendance.Attendance.Status;
import org.moot.call.attendance.Sitting;
import org.moot.make.Fresh;
import org.moot.make.Make;
import org.moot.people.Person;
import org.moot.people.PersonId;
import org.moot.privacy.Trace;
import org.moot.summary.Summary;

/** What ties a person to calls: found wherever it stands; what says whether they came goes with them. */
public abstract class CallTracesContract extends Contract {
    private final Person ana = Make.person("Ana").in(stores());

    private final String room = Fresh.word();

    private List<String> kinds(PersonId person) {
        return in(() -> stores().traces().of(person)).stream().map(Trace::kind).toList();
    }

    private Call everywhere() {
        return in(() -> {
            Series series = Make.series("Trees")
                    .numbered(stores().callSeries().next().value())
                    .by(ana.id())
                    .made();
            stores().callSeries().add(series);
            var call = new Call(
                    stores().calls().next(),
                    series.id(),
                    new AssemblyId(1),
                    Make.THEN.atZone(ZoneOffset.UTC).toLocalDate(),
                    Make.THEN,
                    Make.THEN.plus(Duration.ofHours(1)),
                    Call.State.PLANNED,
                    Optional.of(ana.id()),
                    List.of(new Call.Item(ana.id(), "Where?", Make.THEN)),
                    List.of(),
                    Optional.empty());
            stores().calls().add(call);
            stores().calls().answer(call.number(), ana.id(), Coming.YES);
            stores().passes()
                    .add(new Pass(series.id(), Optional.of(ana.id()), room, Fresh.word(), "r", "link", Make.THEN));
            stores().passes().keep(ana.id(), true);
            stores().attendances()
                    .put(call.number(), List.of(new Kept(call.number(), ana.id(), Status.BRIEF, 60, List.of())));
            stores().attendances().say(call.number(), ana.id(), true, Make.THEN);
            stores().attendances().correct(call.number(), PersonId.fresh(), true, ana.id(), Make.THEN);
            stores().attendances().name(call.number(), List.of(new Sitting("u", "1")), ana.id(), ana.id(), Make.THEN);
            stores().tickets().add(new Ticket(Fresh.word(), call.number(), ana.id(), Make.THEN), Make.THEN);
            summarised(call);
            return call;
        });
    }

    private void summarised(Call call) {
        stores().callSummaries()
                .add(new Summary(
                        call.number(),
                        ana.id(),
                        "We talked.",
                        Make.THEN,
                        Make.THEN,
                        Optional.empty(),
                        List.of(new Summary.Challenge(ana.id(), "No.", Make.THEN, Optional.empty()))));
    }

    @Test
    void everythingAboutCallsIsFound() {
        Call call = everywhere();
        assertThat(kinds(ana.id()))
                .containsExactly(
                        "call-set-up",
                        "call-hosted",
                        "call-item",
                        "call-coming",
                        "call-pass",
                        "attendance-kept",
                        "attendance",
                        "attendance-said",
                        "attendance-corrected",
                        "attendance-named",
                        "attendance-naming",
                        "call-ticket",
                        "call-summary",
                        "call-challenge");
        assertThat(in(() -> stores().traces().of(ana.id())).stream().flatMap(it -> it.card().stream()))
                .containsOnly(call.card(), call.after());
    }

    @Test
    void whoIsErasedLeavesOnlyWhatTheySaidForAll() {
        everywhere();
        run(() -> stores().traces().erase(ana.id()));
        assertThat(in(() -> stores().passes().leftovers())).contains(new Passes.Leftover(room, "r"));
        assertThat(kinds(ana.id()))
                .containsExactly("call-set-up", "call-hosted", "call-item", "call-summary", "call-challenge");
    }
}
