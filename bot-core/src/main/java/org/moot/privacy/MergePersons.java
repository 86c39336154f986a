package org.moot.privacy;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.moot.assembly.Roster;
import org.moot.audit.AuditLog;
import org.moot.audit.Happening;
import org.moot.command.Transaction;
import org.moot.conversation.Post;
import org.moot.conversation.Refusal;
import org.moot.conversation.Text;
import org.moot.faq.Questions;
import org.moot.office.Act;
import org.moot.office.Act.State;
import org.moot.office.Performing;
import org.moot.people.Doors;
import org.moot.people.Membership;
import org.moot.people.Names;
import org.moot.people.People;
import org.moot.people.Person;
import org.moot.people.PersonId;
import org.moot.proposal.Concerns;
import org.moot.proposal.ProposalId;
import org.moot.proposal.Proposals;
import org.moot.proposal.Stage;

/**
 * Two whom Moot took for two people are one: the accounts of the one who goes, since when they were where, and their open
 * proposals and concerns become those of the one who stays; everything else of them is forgotten. Nobody but two persons and the one concerned hears who it was.
 */
final class MergePersons implements Performing {
    static final String KIND = "person-merge";
    static final String GOES = "goes";
    static final String STAYS = "stays";

    private final Archive archive;
    private final Forgetting forgetting;
    private final Around around;

    /** Where persons stand. */
    record Around(
            People people,
            Roster roster,
            Proposals proposals,
            Concerns concerns,
            Questions questions,
            Doors doors,
            AuditLog audit,
            Transaction transaction) {}

    MergePersons(Archive archive, Forgetting forgetting, Around around) {
        this.archive = archive;
        this.forgetting = forgetting;
        this.around = around;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** With names only until it is done: afterwards everybody reads it. */
    @Override
    public Text words(Act act) {
        var names = new Names(around.people());
        return act.state() instanceof State.Performed
                ? Text.of("privacy.act-merged")
                : Text.of("privacy.act-merge", names.of(the(act, GOES)), names.of(the(act, STAYS)));
    }

    @Override
    public Set<PersonId> concerned(Act act) {
        return Set.of(the(act, GOES), the(act, STAYS));
    }

    @Override
    public void check(Act act, Instant now) {
        PersonId goes = the(act, GOES);
        boolean areThere = around.people().find(goes).isPresent()
                && around.people().find(the(act, STAYS)).isPresent();
        Refusal.unless(areThere, "privacy.merge-nobody");
        Dossier dossier = archive.of(goes);
        Refusal.when(dossier.openRolls() > 0, "privacy.merge-votes", dossier.openRolls());
        Refusal.when(isCounted(dossier), "privacy.merge-counts");
    }

    /** A list that is frozen has both on it, and nobody answers for somebody who has gone. */
    private boolean isCounted(Dossier dossier) {
        return dossier.all(Trace.COUNTED).stream()
                .flatMap(trace -> around.proposals().find(proposal(trace)).stream())
                .anyMatch(proposal -> proposal.stage() instanceof Stage.Calling);
    }

    @Override
    public Text perform(Act act, Instant now) {
        return around.transaction().in(() -> merged(act, now));
    }

    private Text merged(Act act, Instant now) {
        Optional<Person> goes = around.people().find(the(act, GOES));
        Optional<Person> stays = around.people().find(the(act, STAYS));
        if (goes.isEmpty() || stays.isEmpty()) {
            return Text.of("privacy.merge-over");
        }
        try {
            check(act, now);
        } catch (Refusal notNow) {
            return Text.of("privacy.merge-not-now");
        }
        merge(goes.get(), stays.get(), now);
        return Text.of("privacy.merge-done");
    }

    private void merge(Person goes, Person stays, Instant now) {
        Dossier dossier = archive.of(goes.id());
        around.people().passOn(goes.id(), stays.id());
        around.roster().passOn(goes.id(), stays.id());
        membership(goes, stays).ifPresent(held -> around.people().change(stays.id(), it -> it.holding(held)));
        passOnWhatIsOpen(dossier, stays.id());
        around.questions().passOn(goes.id(), stays.id());
        forgetting.forget(dossier, now);
        around.audit()
                .note(new Happening(
                        "person.merged",
                        now,
                        Map.of("person", stays.id().toString(), "was", goes.id().toString())));
        around.doors().tell(stays.id(), Post.saying("privacy.merged-you", new Text.Typed("me show")));
    }

    /** Only its author amends or withdraws a proposal, and only who raised a concern resolves it. */
    private void passOnWhatIsOpen(Dossier dossier, PersonId stays) {
        for (Trace trace : dossier.all(Trace.PROPOSAL)) {
            Optional.of(proposal(trace))
                    .filter(this::isOpen)
                    .ifPresent(id -> around.proposals().change(id, it -> it.by(stays)));
        }
        for (Trace trace : dossier.all(Trace.CONCERN)) {
            Optional.of(proposal(trace))
                    .filter(this::isOpen)
                    .ifPresent(
                            id -> around.concerns().change(Long.parseLong(trace.the("concern")), it -> it.by(stays)));
        }
    }

    private boolean isOpen(ProposalId id) {
        return around.proposals()
                .find(id)
                .filter(it -> !(it.stage() instanceof Stage.Decided))
                .isPresent();
    }

    private static ProposalId proposal(Trace trace) {
        return new ProposalId(Long.parseLong(trace.the("proposal")));
    }

    /** A member since the earlier of both times; empty where the one who goes is none. */
    private static Optional<Membership> membership(Person goes, Person stays) {
        Optional<Membership> current = stays.membership().filter(Membership::isCurrent);
        return goes.membership()
                .filter(Membership::isCurrent)
                .map(other -> current.map(held -> new Membership(
                                earlier(held.since(), other.since()),
                                Optional.empty(),
                                held.constituency().or(other::constituency)))
                        .orElse(other));
    }

    private static Instant earlier(Instant one, Instant other) {
        return Comparator.<Instant>naturalOrder().compare(one, other) <= 0 ? one : other;
    }

    private static PersonId the(Act act, String which) {
        return PersonId.of(act.the(which));
    }
}
