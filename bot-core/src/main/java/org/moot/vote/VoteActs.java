package org.moot.vote;

import java.util.List;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.office.Performing;
import org.moot.office.TwoPersons;

/** What two persons together can do to votes out of the rule. */
public final class VoteActs {
    private final Parameter<Vote> vote;
    private final List<VoteDeed> deeds;

    VoteActs(Parameter<Vote> vote, List<VoteDeed> deeds) {
        this.vote = vote;
        this.deeds = List.copyOf(deeds);
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
