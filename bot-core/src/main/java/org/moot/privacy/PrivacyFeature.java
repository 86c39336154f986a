package org.moot.privacy;

import java.util.List;
import org.moot.assembly.Assembly;
import org.moot.assembly.Departure;
import org.moot.audit.AuditLog;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Transaction;
import org.moot.conversation.Words;
import org.moot.faq.Questions;
import org.moot.notice.Noticeboard;
import org.moot.office.Candidacy;
import org.moot.office.Performing;
import org.moot.office.TwoPersons;
import org.moot.people.Doors;
import org.moot.people.People;
import org.moot.proposal.Decisions;
import org.moot.proposal.Proposals;
import org.moot.time.Deadlines;
import org.moot.vote.Votes;

/** What people can ask about what is kept of them. */
public final class PrivacyFeature {
    private final People people;
    private final Archive archive;
    private final Forgetting forgetting;
    private final Words words;
    private final MergePersons merging;
    private final OnePerson onePerson;
    private final PassingOn passingOn;

    /** How somebody goes out of everything they are in. */
    public record Leaving(Departure departure, Candidacy candidacy, Deadlines deadlines) {}

    /** What two who are one person are in. */
    public record Merged(Proposals proposals, Votes votes, Questions questions, Doors doors, Transaction transaction) {}

    public PrivacyFeature(
            People people,
            Traces traces,
            Leaving leaving,
            Decisions decisions,
            Noticeboard noticeboard,
            AuditLog audit,
            Words words,
            Merged merged) {
        archive = new Archive(people, traces);
        forgetting = new Forgetting(leaving, decisions, noticeboard, traces, audit);
        this.words = words;
        passingOn = new PassingOn(traces, merged.questions());
        onePerson = new OnePerson(
                archive,
                forgetting,
                new Apart(merged.votes(), merged.proposals()),
                new OnePerson.Book(people, passingOn, leaving.deadlines(), audit));
        merging = new MergePersons(
                archive,
                onePerson,
                new MergePersons.Around(people, merged.proposals(), merged.doors(), merged.transaction()));
        this.people = people;
    }

    /** @param told in whose halls it is told that two persons acted; by default where it is asked for */
    public List<Command> commands(TwoPersons two, Parameter<Assembly> told) {
        return List.of(
                new MePrivacy(archive),
                new MeExport(archive, words),
                new MeForget(archive, forgetting),
                new MemberMerge(people, told, two),
                new PersonGather(people, passingOn));
    }

    /** The one way in which two persons become one. */
    public OnePerson onePerson() {
        return onePerson;
    }

    /** What two persons together may do. */
    public Performing merging() {
        return merging;
    }
}
