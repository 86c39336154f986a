package org.moot.privacy;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.moot.command.Transaction;
import org.moot.conversation.Post;
import org.moot.conversation.Refusal;
import org.moot.conversation.Text;
import org.moot.office.Act;
import org.moot.office.Act.State;
import org.moot.office.Performing;
import org.moot.people.Doors;
import org.moot.people.Names;
import org.moot.people.People;
import org.moot.people.Person;
import org.moot.people.PersonId;
import org.moot.proposal.ProposalId;
import org.moot.proposal.Proposals;
import org.moot.proposal.Stage;

/** Two whom Moot took for two people are one. Nobody but two persons and the one concerned hears who it was. */
final class MergePersons implements Performing {
    static final String KIND = "person-merge";
    static final String GOES = "goes";
    static final String STAYS = "stays";

    private final Archive archive;
    private final OnePerson onePerson;
    private final Around around;

    /** Where persons stand. */
    record Around(People people, Proposals proposals, Doors doors, Transaction transaction) {}

    MergePersons(Archive archive, OnePerson onePerson, Around around) {
        this.archive = archive;
        this.onePerson = onePerson;
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
        merge(goes.get().id(), stays.get().id(), now);
        return Text.of("privacy.merge-done");
    }

    private void merge(PersonId goes, PersonId stays, Instant now) {
        onePerson.merge(goes, stays, now);
        around.doors().tell(stays, Post.saying("privacy.merged-you", new Text.Typed("me show")));
    }

    private static ProposalId proposal(Trace trace) {
        return new ProposalId(Long.parseLong(trace.the("proposal")));
    }

    private static PersonId the(Act act, String which) {
        return PersonId.of(act.the(which));
    }
}
