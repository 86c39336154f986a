package org.moot.vote;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moot.assembly.Assembly;
import org.moot.conversation.Post;
import org.moot.conversation.Text;
import org.moot.office.AppointDoing;
import org.moot.office.Nominations.Nomination;
import org.moot.office.Officer;
import org.moot.office.Officers;
import org.moot.office.Questions;
import org.moot.office.RemoveDoing;
import org.moot.people.Names;
import org.moot.people.People;
import org.moot.people.Person;
import org.moot.people.PersonId;
import org.moot.proposal.Draft;
import org.moot.proposal.Proposal;
import org.moot.proposal.Proposal.Matter;
import org.moot.proposal.Proposals;
import org.moot.proposal.Road;
import org.moot.proposal.Stage;
import org.moot.time.Deadline;
import org.moot.time.Deadlines;

/** Puts questions about officers on the road of a proposal: straight into a call, or straight into a vote on people. */
public final class OfficeQuestions implements Questions {
    private static final List<String> OPEN = List.of("deliberation", "calling", "voting");
    private static final int MOST_OPEN = 200;

    private final Proposals proposals;
    private final Road road;
    private final Announcement votes;
    private final People people;
    private final VoteHerald herald;
    private final Officers officers;
    private final Deadlines deadlines;

    OfficeQuestions(
            Proposals proposals,
            Road road,
            Announcement votes,
            People people,
            VoteHerald herald,
            Officers officers,
            Deadlines deadlines) {
        this.proposals = proposals;
        this.road = road;
        this.votes = votes;
        this.people = people;
        this.herald = herald;
        this.officers = officers;
        this.deadlines = deadlines;
    }

    @Override
    public boolean isBefore(Assembly assembly, String office) {
        return question(assembly, office).isPresent();
    }

    @Override
    public void resigned(Assembly assembly, Officer officer, Instant now) {
        question(assembly, officer.office())
                .filter(question -> question.matter() == Matter.REMOVAL)
                .ifPresent(question -> settle(question, now));
    }

    /** A box is not opened or spoilt in the transaction of a command, so the clock ends a vote a moment later. */
    private void settle(Proposal question, Instant now) {
        if (question.stage() instanceof Stage.Voting(var vote)) {
            deadlines.set(Deadline.of(now, VoteSettle.NAME, Vote.SUBJECT, vote));
        } else {
            road.settle(question.id(), now);
        }
    }

    /** A removal of somebody who has gone since, and whose vote still runs, keeps nobody from being put forward. */
    private boolean isStillMeant(Proposal question, Assembly assembly) {
        return question.matter() == Matter.OFFICE
                || officers.holder(
                                assembly.id(), question.effect().orElseThrow().the(AppointDoing.OFFICE))
                        .filter(officer -> question.isAbout(officer.person()))
                        .isPresent();
    }

    private Optional<Proposal> question(Assembly assembly, String office) {
        return OPEN.stream()
                .flatMap(stage -> proposals.page(assembly.id(), Optional.of(stage), Long.MAX_VALUE, MOST_OPEN).stream())
                .filter(proposal -> proposal.matter() == Matter.OFFICE || proposal.matter() == Matter.REMOVAL)
                .filter(proposal -> proposal.effect()
                        .filter(effect -> effect.the(AppointDoing.OFFICE).equals(office))
                        .isPresent())
                .filter(proposal -> isStillMeant(proposal, assembly))
                .findFirst();
    }

    @Override
    public void one(Assembly assembly, Nomination nomination, PersonId nominee, Instant now) {
        String office = nomination.office();
        String name = name(nominee, assembly);
        Draft draft = draft(
                assembly,
                Matter.OFFICE,
                nomination.calledBy(),
                Text.of("vote.question-one", name, office),
                Text.of("vote.question-one-text", name, office, assembly.name()));
        callAtOnce(draft.with(AppointDoing.of(office, nominee)).about(nominee), now);
    }

    @Override
    public void several(Assembly assembly, Nomination nomination, List<PersonId> nominees, Instant now) {
        String office = nomination.office();
        List<String> names =
                nominees.stream().map(nominee -> name(nominee, assembly)).toList();
        Draft draft = draft(
                assembly,
                Matter.OFFICE,
                nomination.calledBy(),
                Text.of("vote.question-several", office, assembly.name()),
                Text.of("vote.question-several-text", office, assembly.name(), String.join(", ", names)));
        Proposal proposal = road.drafting().draft(draft.with(AppointDoing.ofWhoever(office)), now);
        var options = new ArrayList<Vote.Option>();
        for (int at = 0; at < nominees.size(); at++) {
            options.add(new Vote.Option(
                    Vote.Option.NOMINEE + (at + 1),
                    names.get(at),
                    "",
                    Optional.of(nominees.get(at).toString())));
        }
        Vote vote = votes.announce(proposal, options, now);
        proposals.change(proposal.id(), it -> it.at(new Stage.Voting(vote.id().value())));
    }

    @Override
    public void removal(Assembly assembly, Officer officer, PersonId askedBy, String reason, Instant now) {
        Optional<Proposal> open = question(assembly, officer.office());
        if (open.isPresent()) {
            Object asker = new Names(people).of(askedBy);
            herald.tellIn(open.get(), Post.saying("vote.removal-asked-too", asker, reason));
            return;
        }
        String name = name(officer.person(), assembly);
        Draft draft = draft(
                assembly,
                Matter.REMOVAL,
                askedBy,
                Text.of("vote.question-removal", name, officer.office()),
                Text.plain(reason));
        callAtOnce(draft.with(RemoveDoing.of(officer)).about(officer.person()), now);
    }

    private void callAtOnce(Draft draft, Instant now) {
        road.opening().atOnce(road.drafting().draft(draft, now), now);
    }

    private Draft draft(Assembly assembly, Matter matter, PersonId by, Text title, Text text) {
        return Draft.of(assembly, matter, shortened(said(title, assembly)), said(text, assembly), "", by);
    }

    private static String shortened(String title) {
        return title.codePointCount(0, title.length()) <= Proposal.LONGEST_TITLE
                ? title
                : title.substring(0, title.offsetByCodePoints(0, Proposal.LONGEST_TITLE - 1)) + "\u2026";
    }

    private String said(Text text, Assembly assembly) {
        return votes.said(text, assembly);
    }

    private String name(PersonId person, Assembly assembly) {
        return people.find(person).map(Person::name).orElseGet(() -> said(Names.LEFT, assembly));
    }
}
