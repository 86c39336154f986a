package org.moot.memory;

import java.util.List;
import java.util.Optional;
import org.moot.call.Call;
import org.moot.conversation.Subject;
import org.moot.people.PersonId;
import org.moot.privacy.Trace;

/** Looks for a person in everything about calls. */
record CallTraces(
        CallSeriesInMemory series,
        CallsInMemory calls,
        PassesInMemory passes,
        AttendancesInMemory attendances,
        TicketsInMemory tickets,
        CallSummariesInMemory summaries) {

    void of(PersonId person, List<Trace> found) {
        series.all().stream()
                .filter(it -> it.by().equals(person))
                .forEach(it -> found.add(Traced.trace("call-set-up", "call", it.id(), "title", it.title())));
        calls.all().stream()
                .filter(it -> it.host().equals(Optional.of(person)))
                .forEach(it -> found.add(
                        Traced.on(it.card(), Traced.trace("call-hosted", "call", it.series(), "starts", it.starts()))));
        calls.all()
                .forEach(it -> it.items().stream()
                        .filter(item -> item.by().equals(person))
                        .forEach(item -> found.add(Traced.on(
                                it.card(), Traced.trace("call-item", "call", it.series(), "words", item.words())))));
        calls.of(person)
                .forEach(it -> found.add(Traced.trace("call-coming", "card", it.call(), "coming", it.coming())));
        passes.of(person)
                .forEach(it -> found.add(Traced.trace("call-pass", "call", it.series(), "pseudonym", it.pseudonym())));
        if (passes.isKept(person)) {
            found.add(Traced.trace("attendance-kept", "kept", "on"));
        }
        attendances
                .of(person)
                .forEach(it -> found.add(
                        Traced.trace("attendance", "card", it.call(), "status", it.status(), "seconds", it.seconds())));
        attendances
                .saidBy(person)
                .forEach(it -> found.add(Traced.trace(
                        "attendance-said", "card", it.call(), "came", it.said().came() ? "yes" : "no")));
        attendances
                .correctedBy(person)
                .forEach(it -> found.add(Traced.trace("attendance-corrected", "card", it.call())));
        attendances
                .satAs(it -> it.person().equals(person))
                .forEach(it -> found.add(Traced.trace("attendance-named", "card", it.call())));
        attendances
                .satAs(it -> it.by().equals(person))
                .forEach(it -> found.add(Traced.trace("attendance-naming", "card", it.call())));
        tickets.of(person).forEach(it -> found.add(Traced.trace("call-ticket", "card", it.call())));
        summaries(person, found);
    }

    private void summaries(PersonId person, List<Trace> found) {
        summaries.all().forEach(summary -> {
            Subject card = Subject.of(Call.AFTER, summary.decision());
            if (summary.by().equals(person)) {
                found.add(Traced.on(
                        card, Traced.trace("call-summary", "card", summary.decision(), "words", summary.words())));
            }
            summary.challenges().stream()
                    .filter(it -> it.by().equals(person))
                    .forEach(it -> found.add(Traced.on(
                            card, Traced.trace("call-challenge", "card", summary.decision(), "words", it.words()))));
        });
    }

    void erase(PersonId person) {
        calls.erase(person);
        passes.erase(person);
        attendances.erase(person);
        tickets.erase(person);
    }
}
