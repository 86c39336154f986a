package org.moot.proposal;

import java.time.Instant;
import java.util.Optional;
import org.moot.conversation.Post;
import org.moot.conversation.Refusal;
import org.moot.conversation.Text;
import org.moot.people.Doors;
import org.moot.people.Names;
import org.moot.people.PersonId;
import org.moot.proposal.Proposal.Matter;
import org.moot.proposal.Stage.Decided;
import org.moot.proposal.Stage.Withdrawn;

/** Concerns are raised, resolved and taken back, each by its owner alone. */
final class Concerning {
    private final Papers papers;
    private final Herald herald;
    private final Doors doors;
    private final Names names;

    Concerning(Papers papers, Herald herald, Doors doors, Names names) {
        this.papers = papers;
        this.herald = herald;
        this.doors = doors;
        this.names = names;
    }

    Post raise(Proposal about, PersonId by, String words, Instant now) {
        Refusal.when(
                about.stage() instanceof Decided || about.stage() instanceof Withdrawn,
                "proposal.too-late-for-concerns",
                new Text.Typed("proposal revive " + about.id()));
        long number = papers.concerns().next();
        papers.concerns().add(new Concern(number, about.id(), by, words, now, Optional.empty(), false));
        boolean isPrivate = about.matter() == Matter.OFFICE;
        PersonId hears = isPrivate ? about.about().orElse(about.author()) : about.author();
        if (!hears.equals(by)) {
            doors.tell(
                    hears,
                    Post.saying("proposal.somebody-is-concerned", names.of(by), Text.plain(about.title()), words));
        }
        herald.refresh(about.id());
        return Post.saying(
                isPrivate ? "proposal.concern-was-told" : "proposal.concern-was-raised",
                number,
                new Text.Typed("proposal resolve " + number));
    }

    Post resolve(Raised raised, PersonId by, Instant now) {
        Proposal about = raised.about().proposal();
        long number = raised.concern().number();
        Refusal.when(
                about.stage() instanceof Decided,
                "proposal.too-late-to-resolve",
                new Text.Typed("proposal unsay " + number));
        papers.concerns().change(number, it -> {
            Refusal.unless(it.by().equals(by), "proposal.not-your-concern", number);
            Refusal.unless(it.stands(), "proposal.resolved-before", number);
            return it.resolving(now);
        });
        herald.refresh(about.id());
        return Post.saying("proposal.concern-was-resolved", number);
    }

    /** Takes the words back from the record and the library, where a decision has printed them. */
    Post unsay(Raised raised, PersonId by) {
        long number = raised.concern().number();
        papers.concerns().change(number, it -> {
            Refusal.unless(it.by().equals(by), "proposal.not-your-concern", number);
            Refusal.when(it.withdrawn(), "proposal.unsaid-before", number);
            return it.withdrawing();
        });
        herald.refresh(raised.about().proposal().id());
        papers.decisions().of(raised.about().proposal().id()).ifPresent(herald::refresh);
        return Post.saying("proposal.concern-was-taken-back", number);
    }
}
