package org.moot.vote;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.moot.assembly.Assemblies;
import org.moot.assembly.Assembly;
import org.moot.assembly.AssemblyId;
import org.moot.assembly.Audience;
import org.moot.conversation.Place;
import org.moot.conversation.Post;
import org.moot.conversation.Subject;
import org.moot.conversation.Text;
import org.moot.notice.Noticeboard;
import org.moot.office.AppointDoing;
import org.moot.office.Officer;
import org.moot.office.Officers;
import org.moot.people.Doors;
import org.moot.people.PersonId;
import org.moot.proposal.Proposal;

/** Says in the halls what happens to a vote: its card in the thread of the proposal, and a word when times change. */
public final class VoteHerald {
    private final Assemblies assemblies;
    private final Audience audience;
    private final Noticeboard noticeboard;
    private final Officers officers;
    private final Doors doors;

    public VoteHerald(
            Assemblies assemblies, Audience audience, Noticeboard noticeboard, Officers officers, Doors doors) {
        this.assemblies = assemblies;
        this.audience = audience;
        this.noticeboard = noticeboard;
        this.officers = officers;
        this.doors = doors;
    }

    Assembly assembly(AssemblyId id) {
        return assemblies.find(id).orElseThrow();
    }

    /** Hangs the card with all that is fixed, before the vote opens, also for the assemblies whose people vote. */
    void announced(Vote vote, Instant now) {
        noticeboard.hang(vote.subject(), thread(vote), audience.halls(vote.assembly()));
        noticeboard.hang(vote.subject(), audience.members(vote.assembly()));
        tellSecretary(vote, "vote.secretary-closes", now);
    }

    /** Two persons moved the close; why is told by their act. */
    void moved(Vote vote, Instant now) {
        tellSecretary(vote, "vote.secretary-closes", now);
        refresh(vote);
    }

    /** Whether the officer whom a removal is about does not hold the office any more. */
    boolean isGone(Proposal removal) {
        return removal.effect()
                .flatMap(effect -> officers.holder(removal.assembly(), effect.the(AppointDoing.OFFICE)))
                .filter(officer -> removal.isAbout(officer.person()))
                .isEmpty();
    }

    void refresh(Vote vote) {
        noticeboard.show(vote.subject());
    }

    void extended(Vote vote, Instant now) {
        audience.tellIn(thread(vote), vote.assembly(), Post.saying("vote.extended", vote.question(), vote.closes()));
        tellSecretary(vote, "vote.secretary-extended", now);
        refresh(vote);
    }

    /** Ballots may be missing, so nobody votes until two persons decide, and it lapses without them. */
    void paused(Vote vote, Instant copy, Instant lapses) {
        audience.tellIn(
                thread(vote),
                vote.assembly(),
                Post.saying(
                        "vote.paused-told",
                        vote.question(),
                        copy,
                        new Text.Typed("vote receipt"),
                        new Text.Typed("vote resume #" + vote.id()),
                        new Text.Typed("vote void #" + vote.id()),
                        lapses));
        refresh(vote);
    }

    /** What is needed to take and to count its ballots is not there any more. */
    void lost(Vote vote, Instant copy) {
        audience.tellIn(thread(vote), vote.assembly(), Post.saying("vote.lost-told", vote.question(), copy));
    }

    void spoilt(Vote vote) {
        audience.tellIn(thread(vote), vote.assembly(), Post.saying("vote.void", vote.question()));
    }

    /** Somebody may vote now who was left out. */
    void enrolled(Vote vote, PersonId person) {
        var show = new Text.Typed("vote show #" + vote.id());
        doors.tell(person, Post.saying("vote.you-are-enrolled", vote.question(), vote.closes(), show));
    }

    /** Says something in the thread of a question. */
    void tellIn(Proposal proposal, Post post) {
        audience.tellIn(proposal.subject(), proposal.assembly(), post);
    }

    /** Secretaries are told about times, never asked. */
    private void tellSecretary(Vote vote, String key, Instant now) {
        Officer.acting(officers.holder(vote.assembly(), Officer.SECRETARY), now)
                .ifPresent(officer -> doors.tell(officer.person(), Post.saying(key, vote.question(), vote.closes())));
    }

    List<String> platforms(Vote vote) {
        return Stream.concat(audience.halls(vote.assembly()).stream(), audience.members(vote.assembly()).stream())
                .map(Place::platform)
                .distinct()
                .toList();
    }

    private static Subject thread(Vote vote) {
        return Subject.of(Proposal.SUBJECT, vote.proposal().value());
    }
}
