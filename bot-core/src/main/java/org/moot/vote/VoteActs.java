package org.moot.vote;

import java.util.List;
import org.moot.assembly.Here;
import org.moot.assembly.Roster;
import org.moot.assembly.Seats;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.office.Performing;
import org.moot.office.TwoPersons;
import org.moot.proposal.Proposals;
import org.moot.time.Outages;

/** What two persons together can do to votes out of the rule. */
public final class VoteActs {
    private final Parameter<Vote> vote;
    private final List<VoteDeed> deeds;

    /** What the acts find there. */
    public record Around(Proposals proposals, Roster roster, Seats seats, Here here, VoteHerald herald) {}

    public VoteActs(VoteRecords records, VoteFeature.Box box, Around around, Outages outages) {
        var where = new VoteParameter.Around(around.here(), around.roster(), around.seats());
        vote = VoteParameter.of(records.votes(), where);
        var concerned = new Concerned(records.votes(), around.proposals());
        var hours = new Hours(records, around.herald(), outages, new Amending(box.house()));
        deeds = List.of(new ExtendVote(concerned, box.transaction(), box.ballots(), hours));
    }

    public List<? extends Performing> kinds() {
        return deeds;
    }

    public List<Command> commands(TwoPersons two) {
        return deeds.stream()
                .<Command>map(deed -> new VoteOutOfRule(vote, deed, two))
                .toList();
    }
}
