package org.moot.privacy;

import java.util.List;
import org.moot.assembly.Assembly;
import org.moot.assembly.Departure;
import org.moot.assembly.Roster;
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
import org.moot.proposal.Concerns;
import org.moot.proposal.Decisions;
import org.moot.proposal.Proposals;
import org.moot.time.Deadlines;

/** What people can ask about what is kept of them. */
public final class PrivacyFeature {
    private final People people;
    private final Archive archive;
    private final Forgetting forgetting;
    private final Words words;
    private final MergePersons merging;

    /** How somebody goes out of everything they are in. */
    public record Leaving(Departure departure, Candidacy candidacy, Deadlines deadlines) {}

    /** What two who are one person are in. */
    public record Merged(
            Roster roster,
            Proposals proposals,
            Concerns concerns,
            Questions questions,
            Doors doors,
            Transaction transaction) {}

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
        merging = new MergePersons(
                archive,
                forgetting,
                new MergePersons.Around(
                        people,
                        merged.roster(),
                        merged.proposals(),
                        merged.concerns(),
                        merged.questions(),
                        merged.doors(),
                        audit,
                        merged.transaction()));
        this.people = people;
    }

    /** @param told in whose halls it is told that two persons acted; by default where it is asked for */
    public List<Command> commands(TwoPersons two, Parameter<Assembly> told) {
        return List.of(
                new MePrivacy(archive),
                new MeExport(archive, words),
                new MeForget(archive, forgetting),
                new MemberMerge(people, told, two));
    }

    /** What two persons together may do. */
    public Performing merging() {
        return merging;
    }
}
