package org.moot.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moot.action.Action;
import org.moot.conversation.Subject;
import org.moot.moot.Measure;
import org.moot.moot.Moot;
import org.moot.office.Act;
import org.moot.people.PersonId;
import org.moot.privacy.Trace;
import org.moot.privacy.Traces;
import org.moot.proposal.Decision;
import org.moot.proposal.Proposal;
import org.moot.vote.Vote;

/** Looks through every table for a person. */
final class TracesInMemory implements Traces {
    private final Parts all;
    private final PassingOnInMemory passingOn;

    record Parts(
            PeopleInMemory people,
            AssembliesInMemory assemblies,
            RosterInMemory roster,
            OfficersInMemory officers,
            NominationsInMemory nominations,
            ActsInMemory acts,
            MootsInMemory moots,
            MeasuresInMemory measures,
            ProposalsInMemory proposals,
            PositionsInMemory positions,
            ConcernsInMemory concerns,
            DecisionsInMemory decisions,
            VotesInMemory votes,
            RollInMemory roll,
            TurnoutsInMemory turnouts,
            SummariesInMemory summaries,
            QuestionsInMemory questions,
            ActionListInMemory actions,
            RemindersInMemory reminders,
            UnmirroredInMemory unmirrored,
            LettersInMemory letters,
            CallTraces calls,
            AuditLogInMemory audit,
            OutboxInMemory outbox) {}

    TracesInMemory(Parts all) {
        this.all = all;
        this.passingOn = new PassingOnInMemory(all);
    }

    @Override
    public void passOn(PersonId from, PersonId to) {
        passingOn.passOn(from, to);
    }

    @Override
    public void erase(PersonId person) {
        all.outbox().erase(all.people().accounts(person));
        all.people().formerly(person).forEach(this::eraseRows);
        eraseRows(person);
        all.people().forget(person);
    }

    private void eraseRows(PersonId person) {
        all.roster().erase(person);
        Traced.untold(person, all);
        all.calls().erase(person);
        all.votes().all().forEach(vote -> all.turnouts().without(vote.id(), person));
    }

    @Override
    public List<Trace> of(PersonId person) {
        var found = new ArrayList<Trace>();
        one(person, found);
        all.people().formerly(person).forEach(former -> one(former, found));
        return found;
    }

    private void one(PersonId person, List<Trace> found) {
        assemblies(person, found);
        offices(person, found);
        acts(person, found);
        moots(person, found);
        proposals(person, found);
        answers(person, found);
        record(person, found);
        Traced.questions(person, all.questions().all(), found);
        votes(person, found);
        all.calls().of(person, found);
        Traced.told(person, all, found);
        all.audit().lines().stream()
                .filter(line -> line.contains("=" + person))
                .forEach(line -> found.add(Traced.trace("happening", "line", line)));
    }

    private void assemblies(PersonId person, List<Trace> found) {
        all.assemblies().all().stream()
                .filter(it -> it.founder().equals(Optional.of(person)))
                .forEach(it -> found.add(Traced.trace("founded", "assembly", it.id())));
        all.roster()
                .joinedBy(person)
                .forEach(it -> found.add(Traced.trace(Trace.JOINED, "assembly", it.assembly(), "since", it.since())));
        all.roster()
                .partsOf(person)
                .forEach(it -> found.add(Traced.trace(Trace.TOOK_PART, "assembly", it.assembly(), "day", it.day())));
    }

    private void offices(PersonId person, List<Trace> found) {
        all.officers()
                .of(person)
                .forEach(it -> found.add(Traced.on(
                        Subject.of("assembly", it.assembly().value()),
                        Traced.trace(
                                Trace.OFFICE,
                                "assembly",
                                it.assembly(),
                                "office",
                                it.office(),
                                "since",
                                it.since(),
                                "ends",
                                it.ends()))));
        all.officers().all().stream()
                .filter(it -> it.pausedBy().contains(person))
                .forEach(it ->
                        found.add(Traced.trace("removal-asked", "assembly", it.assembly(), "office", it.office())));
        all.nominations().all().stream()
                .filter(it -> it.nominee(person).isPresent())
                .forEach(it ->
                        found.add(Traced.trace(Trace.NOMINATION, "assembly", it.assembly(), "office", it.office())));
        all.nominations().all().stream()
                .filter(it -> it.calledBy().equals(person))
                .forEach(it -> found.add(
                        Traced.trace("nominations-called", "assembly", it.assembly(), "office", it.office())));
    }

    private void acts(PersonId person, List<Trace> found) {
        all.acts().all().stream()
                .filter(it -> it.askedBy().equals(person)
                        || decided(it).equals(Optional.of(person))
                        || it.details().containsValue(person.toString()))
                .forEach(it -> found.add(Traced.trace(
                        "act",
                        "act",
                        it.number(),
                        "assembly",
                        it.assembly(),
                        "kind",
                        it.kind(),
                        "reason",
                        it.reason())));
    }

    private static Optional<PersonId> decided(Act act) {
        return switch (act.state()) {
            case Act.State.Approved approved -> Optional.of(approved.by());
            case Act.State.Performed performed -> Optional.of(performed.by());
            case Act.State.Refused refused -> Optional.of(refused.by());
            case Act.State.Asked asked -> Optional.empty();
            case Act.State.Lapsed lapsed -> Optional.empty();
        };
    }

    private void moots(PersonId person, List<Trace> found) {
        all.moots().all().stream()
                .filter(it -> it.startedBy().equals(person))
                .forEach(it -> found.add(Traced.on(
                        Subject.of(Moot.SUBJECT, it.id().value()),
                        Traced.trace("moot", "moot", it.id(), "title", it.title(), "started", it.started()))));
        for (Measure it : all.measures().all()) {
            boolean isInIt = it.person().equals(Optional.of(person))
                    || it.askedBy().equals(person)
                    || it.confirmedBy().equals(Optional.of(person));
            if (isInIt) {
                found.add(Traced.trace(
                        "measure",
                        "measure",
                        it.number(),
                        "assembly",
                        it.assembly(),
                        "reason",
                        it.reason(),
                        "asked",
                        it.asked()));
            }
        }
    }

    private void proposals(PersonId person, List<Trace> found) {
        for (Proposal it : all.proposals().all()) {
            if (it.author().equals(person)) {
                found.add(Traced.on(
                        it.subject(),
                        Traced.trace(Trace.PROPOSAL, "proposal", it.id(), "title", it.title(), "began", it.began())));
            }
            if (it.isAbout(person)) {
                found.add(Traced.on(
                        it.subject(), Traced.trace("proposal-about-you", "proposal", it.id(), "title", it.title())));
            }
            Traced.words(person, it, found);
        }
    }

    private void answers(PersonId person, List<Trace> found) {
        all.positions().all().stream()
                .filter(it -> it.person().equals(person))
                .forEach(it -> found.add(Traced.on(
                        Subject.of(Proposal.SUBJECT, it.proposal().value()),
                        Traced.trace(
                                Trace.POSITION,
                                "proposal",
                                it.proposal(),
                                "version",
                                it.version(),
                                "stand",
                                it.stand().name(),
                                "reason",
                                it.reason(),
                                "offer",
                                it.offer(),
                                "at",
                                it.at()))));
        all.positions()
                .counting(person)
                .forEach(it -> found.add(Traced.trace("counted", "proposal", it.proposal(), "round", it.number())));
        all.concerns().all().stream()
                .filter(it -> it.by().equals(person))
                .forEach(it -> found.add(Traced.on(
                        Subject.of(Proposal.SUBJECT, it.proposal().value()),
                        Traced.trace(
                                Trace.CONCERN,
                                "concern",
                                it.number(),
                                "proposal",
                                it.proposal(),
                                "words",
                                it.words(),
                                "raised",
                                it.raised()))));
    }

    private void record(PersonId person, List<Trace> found) {
        for (Decision decision : all.decisions().all()) {
            Subject card = Subject.of(Decision.SUBJECT, decision.number());
            decision.reviewed().stream()
                    .filter(it -> it.by().equals(person))
                    .forEach(it -> found.add(Traced.on(
                            card, Traced.trace("review", "decision", decision.number(), "words", it.words()))));
        }
        all.summaries().all().forEach(summary -> {
            Subject card = Subject.of(Decision.SUBJECT, summary.decision());
            if (summary.by().equals(person)) {
                found.add(Traced.on(
                        card, Traced.trace("summary", "decision", summary.decision(), "words", summary.words())));
            }
            summary.challenges().stream()
                    .filter(it -> it.by().equals(person))
                    .forEach(it -> found.add(Traced.on(
                            card, Traced.trace("challenge", "decision", summary.decision(), "words", it.words()))));
        });
        all.actions().all().stream().filter(it -> it.by().equals(person)).forEach(it -> found.add(action(it)));
    }

    private static Trace action(Action it) {
        return Traced.on(
                Subject.of(Decision.SUBJECT, it.decision()),
                Traced.trace(Trace.ACTION, "action", it.number(), "decision", it.decision(), "what", it.what()));
    }

    private void votes(PersonId person, List<Trace> found) {
        for (Vote vote : all.votes().all()) {
            boolean open = vote.state() instanceof Vote.State.Announced
                    || vote.state() instanceof Vote.State.Open
                    || vote.state() instanceof Vote.State.Paused;
            all.roll()
                    .find(vote.id(), person)
                    .ifPresent(it -> found.add(Traced.trace(
                            Trace.ROLL,
                            "vote",
                            vote.id(),
                            "salt",
                            it.salt().hex(),
                            "leaf",
                            it.leaf().hex(),
                            "open",
                            open ? "yes" : "no")));
            all.turnouts()
                    .find(vote.id())
                    .flatMap(voted -> Optional.ofNullable(voted.get(person)))
                    .ifPresent(voted ->
                            found.add(Traced.trace("turnout", "vote", vote.id(), "voted", voted ? "yes" : "no")));
            vote.options().stream()
                    .filter(option -> option.person().equals(Optional.of(person.toString())))
                    .forEach(option -> found.add(Traced.trace("candidate", "vote", vote.id(), "option", option.id())));
        }
    }
}
