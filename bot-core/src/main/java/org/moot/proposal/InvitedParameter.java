package org.moot.proposal;

import java.util.List;
import java.util.Optional;
import org.moot.assembly.Roster;
import org.moot.command.Parameter;
import org.moot.command.Parameter.Asking;

/** Reads a proposal together with the assembly through which the asker is invited to speak about it. */
final class InvitedParameter implements Parameter.Reading<Invited> {
    private final Parameter<Proposal> proposal;
    private final Roster roster;

    private InvitedParameter(Parameter<Proposal> proposal, Roster roster) {
        this.proposal = proposal;
        this.roster = roster;
    }

    static Parameter<Invited> of(Parameter<Proposal> proposal, Roster roster) {
        return new Parameter<>(
                proposal.name(),
                proposal.shape(),
                proposal.required(),
                proposal.longest(),
                new InvitedParameter(proposal, roster),
                proposal.example());
    }

    @Override
    public Invited read(String typed, Asking asking) {
        return Invited.to(proposal.reading().read(typed, asking), asking, roster);
    }

    @Override
    public boolean mayBe(String word) {
        return proposal.reading().mayBe(word);
    }

    @Override
    public boolean followsFromPlace() {
        return true;
    }

    @Override
    public Optional<Invited> fromPlace(Asking asking) {
        return proposal.reading().fromPlace(asking).map(it -> Invited.to(it, asking, roster));
    }

    @Override
    public List<String> suggest(String begun, Asking asking) {
        return proposal.reading().suggest(begun, asking);
    }
}
