package org.moot.proposal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.moot.assembly.Assembly;
import org.moot.assembly.Roster;
import org.moot.assembly.Setting;
import org.moot.audit.AuditLog;
import org.moot.conversation.Post;
import org.moot.conversation.Refusal;
import org.moot.conversation.Text;
import org.moot.people.PersonId;
import org.moot.proposal.Stage.Calling;
import org.moot.proposal.Stage.Deliberation;
import org.moot.time.Deadlines;

/** Opens consensus calls: freezes the text, the alternatives, and the list of who counts. */
public final class CallOpening {
    private static final Duration ACTIVE = Duration.ofDays(90);
    /** A measure lasts 72 hours, so an appeal against it cannot wait for longer. */
    private static final Duration APPEAL = Duration.ofHours(24);

    private final Papers papers;
    private final Roster roster;
    private final Herald herald;
    private final Schedule schedule;
    private final Minutes minutes;

    public CallOpening(Papers papers, Roster roster, Herald herald, Deadlines deadlines, AuditLog audit) {
        this.papers = papers;
        this.roster = roster;
        this.herald = herald;
        this.schedule = new Schedule(deadlines);
        this.minutes = new Minutes(audit);
    }

    /** Opens the call that somebody asked for, once its time has come; before that it sets the hour again. */
    void whenDue(ProposalId id, Instant now) {
        Proposal proposal = papers.proposals().find(id).orElseThrow();
        if (!(proposal.stage() instanceof Deliberation stage) || stage.asked().isEmpty()) {
            return;
        }
        Assembly assembly = herald.assembly(proposal.assembly());
        Instant opening = Schedule.opening(stage, proposal.current(), assembly.charter());
        if (now.isBefore(opening)) {
            schedule.opening(proposal, opening);
        } else {
            open(proposal, assembly, now);
        }
    }

    /** Opens the call without deliberation, as questions about officers do; the proposal was only just drafted. */
    public Proposal atOnce(Proposal proposal, Instant now) {
        return open(proposal, herald.assembly(proposal.assembly()), now);
    }

    private Proposal open(Proposal proposal, Assembly assembly, Instant now) {
        List<PersonId> list = counting(proposal, assembly, now);
        int active = roster.active(assembly.id(), now.minus(ACTIVE));
        Instant closes = closing(proposal, assembly, now);
        int round = proposal.rounds().size() + 1;
        int version = proposal.current().number();
        int needed = assembly.charter().enough(list.size(), active);
        var call = new Calling(round, version, now, closes, closes, list.size(), needed, Optional.empty());
        Proposal open = papers.proposals().change(proposal.id(), it -> {
            boolean same = it.stage().equals(proposal.stage()) && it.current().number() == version;
            Refusal.unless(same, "proposal.overtaken", it.id().value());
            return Amendments.standing(it).at(call);
        });
        papers.positions().freeze(open.id(), round, list);
        schedule.closing(open, call, assembly.charter(), now);
        minutes.opened(open, call, now);
        herald.event(open, announcement(open, call));
        herald.showToMembers(open);
        herald.tellSecretary(open, call, now);
        return open;
    }

    private List<PersonId> counting(Proposal proposal, Assembly assembly, Instant now) {
        boolean membersOnly = assembly.charter().the(Setting.COUNTS).equals("members");
        List<PersonId> all = membersOnly ? roster.since(assembly.id(), now, true) : roster.everybody(assembly.id());
        return all.stream().filter(person -> !proposal.isAbout(person)).toList();
    }

    private static Instant closing(Proposal proposal, Assembly assembly, Instant now) {
        Duration length = switch (proposal.matter()) {
            case TEXT, OFFICE -> assembly.charter().span(Setting.CALL);
            case REMOVAL -> assembly.charter().span(Setting.REMOVAL);
            case APPEAL -> APPEAL;
        };
        return assembly.pace().closing(now.plus(length));
    }

    private static Post announcement(Proposal proposal, Calling call) {
        var post = new Post.Writer()
                .prose(
                        "proposal.call-opened",
                        Text.plain(proposal.title()),
                        call.closes(),
                        Text.of("proposal.people-count", call.counted()),
                        Text.of("proposal.answers-are-enough", call.needed()));
        return Buttons.answers(post, proposal).done();
    }
}
