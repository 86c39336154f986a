package org.moot.proposal;

import java.util.List;
import java.util.Optional;
import org.moot.assembly.Assembly;
import org.moot.assembly.Here;
import org.moot.command.Parameter;
import org.moot.command.Parameter.Asking;
import org.moot.command.Parameter.Shape;
import org.moot.command.Unreadable;

/** Reads a proposal by its number; the one whose thread the command is said in when nothing is typed. */
public final class ProposalParameter implements Parameter.Reading<Proposal> {
    private final Proposals proposals;
    private final Here here;

    private ProposalParameter(Proposals proposals, Here here) {
        this.proposals = proposals;
        this.here = here;
    }

    public static Parameter<Proposal> of(Proposals proposals, Here here) {
        return new Parameter<>("proposal", Shape.WORD, true, 20, new ProposalParameter(proposals, here), "12");
    }

    @Override
    public Proposal read(String typed, Asking asking) {
        String number = typed.strip().replaceFirst("^#", "");
        if (!number.matches("[0-9]{1,18}")) {
            throw new Unreadable("proposal.not-a-number");
        }
        return proposals
                .find(new ProposalId(Long.parseLong(number)))
                .orElseThrow(() -> new Unreadable("proposal.none-numbered", number));
    }

    @Override
    public boolean mayBe(String word) {
        return word.matches("#?[0-9]{1,18}");
    }

    @Override
    public boolean followsFromPlace() {
        return true;
    }

    @Override
    public Optional<Proposal> fromPlace(Asking asking) {
        return here.thread(asking.request())
                .filter(subject -> subject.kind().equals(Proposal.SUBJECT))
                .flatMap(subject -> proposals.find(new ProposalId(Long.parseLong(subject.key()))));
    }

    @Override
    public List<String> suggest(String begun, Asking asking) {
        return offer(begun, asking).stream().map(Parameter.Offer::value).toList();
    }

    @Override
    public List<Parameter.Offer> offer(String begun, Asking asking) {
        return here.assembly(asking.request()).map(Assembly::id).stream()
                .flatMap(assembly -> proposals.matching(assembly, begun, 25).stream())
                .map(proposal -> new Parameter.Offer(proposal.id().toString(), proposal.id() + ": " + proposal.title()))
                .toList();
    }
}
