package org.moot.privacy;

import java.util.List;
import org.moot.assembly.Departure;
import org.moot.audit.AuditLog;
import org.moot.command.Command;
import org.moot.conversation.Words;
import org.moot.notice.Noticeboard;
import org.moot.office.Candidacy;
import org.moot.people.People;
import org.moot.proposal.Decisions;

/** What people can ask about what is kept of them. */
public final class PrivacyFeature {
    private final Archive archive;
    private final Forgetting forgetting;
    private final Words words;

    /** How somebody goes out of everything they are in. */
    public record Leaving(Departure departure, Candidacy candidacy) {}

    public PrivacyFeature(
            People people,
            Traces traces,
            Leaving leaving,
            Decisions decisions,
            Noticeboard noticeboard,
            AuditLog audit,
            Words words) {
        archive = new Archive(people, traces);
        forgetting = new Forgetting(leaving.departure(), leaving.candidacy(), decisions, noticeboard, traces, audit);
        this.words = words;
    }

    public List<Command> commands() {
        return List.of(new MePrivacy(archive), new MeExport(archive, words), new MeForget(archive, forgetting));
    }
}
