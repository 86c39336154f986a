package org.moot.proposal;

import java.time.Instant;
import java.util.ArrayList;
import org.moot.assembly.Assembly;
import org.moot.assembly.Setting;
import org.moot.audit.AuditLog;
import org.moot.conversation.Post;
import org.moot.conversation.Refusal;
import org.moot.conversation.Text;
import org.moot.people.Doors;
import org.moot.people.PersonId;
import org.moot.proposal.Rewording.State;
import org.moot.proposal.Stage.Deliberation;
import org.moot.time.Deadlines;

/** Changes the text of a proposal while it is talked about: new versions, amendments offered, alternatives. */
final class Rewriting {
    private final Papers papers;
    private final Herald herald;
    private final Doors doors;
    private final Schedule schedule;
    private final Minutes minutes;

    Rewriting(Papers papers, Herald herald, Doors doors, Deadlines deadlines, AuditLog audit) {
        this.papers = papers;
        this.herald = herald;
        this.doors = doors;
        this.schedule = new Schedule(deadlines);
        this.minutes = new Minutes(audit);
    }

    /** A new version in the author's words. */
    Proposal version(ProposalId id, String text, String hurt, PersonId author, Instant now) {
        Proposal changed = papers.proposals().change(id, it -> {
            Deliberations.of(it);
            Refusal.unless(it.author().equals(author), "proposal.only-the-author");
            return next(it, text, hurt, author, now);
        });
        follow(changed, now);
        return changed;
    }

    /** The author takes another's words as a new version. */
    Proposal take(ProposalId id, int number, PersonId author, Instant now) {
        Proposal changed = papers.proposals().change(id, it -> {
            Deliberations.of(it);
            Refusal.unless(it.author().equals(author), "proposal.only-the-author");
            Rewording taken = waiting(it, number);
            Proposal next = next(it, taken.text(), it.current().hurt(), taken.by(), now);
            return Amendments.now(next, number, State.TAKEN);
        });
        follow(changed, now);
        return changed;
    }

    /** Offers the author another text; it stands as an alternative if the author lets the time go by. */
    Rewording offer(ProposalId id, String title, String text, PersonId by, Instant now) {
        Proposal changed = add(id, State.OFFERED, title, text, by, now);
        Rewording offered = changed.rewordings().getLast();
        Instant lapses = lapses(changed, now);
        schedule.amendment(id, offered.number(), lapses);
        Text lines = Difference.between(changed.current().text(), text).lines();
        herald.event(changed, Text.of("proposal.amendment-offered", offered.number(), lapses, lines));
        doors.tell(
                changed.author(),
                Post.saying(
                        "proposal.take-it",
                        Text.plain(changed.title()),
                        lapses,
                        new Text.Typed("proposal take " + offered.number() + " " + id),
                        lines));
        return offered;
    }

    Rewording alternative(ProposalId id, String title, String text, PersonId by, Instant now) {
        Proposal changed = add(id, State.ALTERNATIVE, title, text, by, now);
        Rewording standing = changed.rewordings().getLast();
        herald.event(changed, Text.of("proposal.alternative-stands", standing.number(), Text.plain(title)));
        return standing;
    }

    /** The author's time is over. Harmless when it was taken, or when the call has opened. */
    void lapse(ProposalId id, int number) {
        Proposal before = papers.proposals().find(id).orElseThrow();
        if (before.rewording(number).filter(it -> it.state() == State.OFFERED).isEmpty()) {
            return;
        }
        Proposal changed = papers.proposals().change(id, it -> Amendments.standing(it, number));
        changed.rewording(number)
                .filter(it -> it.state() == State.ALTERNATIVE)
                .ifPresent(it ->
                        herald.event(changed, Text.of("proposal.alternative-stands", number, Text.plain(it.title()))));
    }

    /** Whoever offered it takes it back. */
    void takeBack(ProposalId id, int number, PersonId by) {
        Proposal changed = papers.proposals().change(id, it -> {
            Deliberations.of(it);
            Refusal.unless(waiting(it, number).by().equals(by), "proposal.only-who-offered", number);
            return Amendments.now(it, number, State.WITHDRAWN);
        });
        herald.refresh(changed.id());
    }

    private Proposal add(ProposalId id, State state, String title, String text, PersonId by, Instant now) {
        return papers.proposals().change(id, it -> {
            Deliberations.of(it);
            Refusal.when(
                    Difference.between(it.current().text(), text).isNothing(),
                    "proposal.same-text",
                    it.current().number());
            return Amendments.with(it, new Rewording(it.rewordings().size() + 1, state, title, text, by, now));
        });
    }

    private static Rewording waiting(Proposal proposal, int number) {
        return proposal.rewording(number)
                .filter(it -> it.state() == State.OFFERED || it.state() == State.ALTERNATIVE)
                .orElseThrow(() -> Refusal.because(
                        "proposal.no-such-amendment", number, new Text.Typed("proposal show " + proposal.id())));
    }

    private static Proposal next(Proposal proposal, String text, String hurt, PersonId by, Instant now) {
        Version last = proposal.current();
        Refusal.when(last.text().equals(text) && last.hurt().equals(hurt), "proposal.same-text", last.number());
        var versions = new ArrayList<>(proposal.versions());
        versions.add(new Version(last.number() + 1, text, hurt, by, now));
        return proposal.with(versions, proposal.rewordings());
    }

    private Instant lapses(Proposal proposal, Instant now) {
        Assembly assembly = herald.assembly(proposal.assembly());
        Instant wanted = now.plus(assembly.charter().span(Setting.AMENDMENT));
        Deliberation stage = Deliberations.of(proposal);
        Instant opening = Schedule.opening(stage, proposal.current(), assembly.charter());
        return stage.asked().isPresent() && opening.isBefore(wanted) ? opening : wanted;
    }

    /** A new version makes the text young again and earlier positions stale. */
    private void follow(Proposal changed, Instant now) {
        Deliberation stage = Deliberations.of(changed);
        if (stage.asked().isPresent()) {
            schedule.opening(
                    changed,
                    Schedule.opening(
                            stage,
                            changed.current(),
                            herald.assembly(changed.assembly()).charter()));
        }
        minutes.version(changed, now);
        Version before = changed.versions().get(changed.versions().size() - 2);
        Text lines = Difference.between(before.text(), changed.current().text()).lines();
        herald.event(changed, Text.of("proposal.new-version", changed.current().number(), lines));
        papers.positions().on(changed.id()).stream()
                .filter(position -> position.version() == before.number())
                .forEach(stale -> doors.tell(stale.person(), stillStands(changed, stale, lines)));
    }

    private static Post stillStands(Proposal proposal, Position stale, Text lines) {
        var post = new Post.Writer()
                .prose(
                        "proposal.does-it-still-stand",
                        Text.plain(proposal.title()),
                        Text.of("proposal.you-" + Stands.word(stale.stand())),
                        stale.version(),
                        proposal.current().number(),
                        lines);
        return Buttons.answers(post, proposal).done();
    }
}
