package org.moot.proposal;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.moot.assembly.Assemblies;
import org.moot.assembly.Assembly;
import org.moot.assembly.AssemblyId;
import org.moot.assembly.Audience;
import org.moot.conversation.Block;
import org.moot.conversation.Place;
import org.moot.conversation.Post;
import org.moot.conversation.Subject;
import org.moot.conversation.Text;
import org.moot.notice.Noticeboard;
import org.moot.office.Officer;
import org.moot.office.Officers;
import org.moot.people.Doors;

/** Says in the halls what happens to a proposal: once for each event, and everything else on the card. */
public final class Herald {
    private final Assemblies assemblies;
    private final Audience audience;
    private final Noticeboard noticeboard;
    private final Officers officers;
    private final Doors doors;

    public Herald(Assemblies assemblies, Audience audience, Noticeboard noticeboard, Officers officers, Doors doors) {
        this.assemblies = assemblies;
        this.audience = audience;
        this.noticeboard = noticeboard;
        this.officers = officers;
        this.doors = doors;
    }

    Assembly assembly(AssemblyId id) {
        return assemblies.find(id).orElseThrow();
    }

    /** Revises the card wherever it hangs. */
    void refresh(ProposalId proposal) {
        noticeboard.show(Subject.of(Proposal.SUBJECT, proposal.value()));
    }

    /** Says an event in the proposal's thread, in every hall of its assembly, and refreshes the card. */
    void event(Proposal proposal, Text words) {
        event(proposal, Post.of(new Block.Prose(words)));
    }

    void event(Proposal proposal, Post post) {
        audience.tellIn(proposal.subject(), proposal.assembly(), post);
        refresh(proposal.id());
    }

    /** Secretaries are told about times, never asked. */
    void tellSecretary(Proposal proposal, Stage.Calling call, Instant now) {
        Officer.acting(officers.holder(proposal.assembly(), Officer.SECRETARY), now)
                .filter(officer -> !proposal.isAbout(officer.person()))
                .ifPresent(officer -> doors.tell(
                        officer.person(),
                        Post.saying("proposal.for-the-secretary", Text.plain(proposal.title()), call.closes())));
    }

    /** Asks other assemblies, in their own halls, what they think must change. */
    void invite(Proposal proposal, AssemblyId affected) {
        String number = proposal.id().toString();
        audience.tell(
                affected,
                Post.saying(
                        "proposal.you-are-affected",
                        assembly(proposal.assembly()).name(),
                        proposal.title(),
                        new Text.Typed("proposal show " + number),
                        new Text.Typed("proposal concern " + number)));
        noticeboard.hang(proposal.subject(), audience.halls(affected));
    }

    /** Shows a call in the halls of the assemblies whose people count in it. */
    void showToMembers(Proposal proposal) {
        noticeboard.hang(proposal.subject(), audience.members(proposal.assembly()));
    }

    /** Hangs the record of a decision openly in every hall, also those of the assemblies with a seat. */
    void proclaim(Decision decision) {
        Subject subject = Subject.of(Decision.SUBJECT, decision.number());
        noticeboard.hang(subject, audience.halls(decision.assembly()));
        noticeboard.hang(subject, audience.members(decision.assembly()));
    }

    void askWhatCame(Decision decision) {
        noticeboard.hang(Subject.of(ReviewCard.SUBJECT, decision.number()), audience.halls(decision.assembly()));
    }

    void refresh(Decision decision) {
        noticeboard.show(Subject.of(Decision.SUBJECT, decision.number()));
    }

    List<String> platforms(AssemblyId assembly) {
        return Stream.concat(audience.halls(assembly).stream(), audience.members(assembly).stream())
                .map(Place::platform)
                .distinct()
                .toList();
    }
}
