package org.moot.proposal;

import java.util.Optional;
import org.moot.assembly.Here;
import org.moot.command.Parameter;
import org.moot.command.Parameter.Asking;
import org.moot.command.Parameter.Shape;
import org.moot.command.Unreadable;

/** Reads a decision by its number; the one made on the proposal whose thread the command is said in when nothing is typed. */
public final class DecisionParameter implements Parameter.Reading<Decision> {
    private final Decisions decisions;
    private final Here here;

    private DecisionParameter(Decisions decisions, Here here) {
        this.decisions = decisions;
        this.here = here;
    }

    public static Parameter<Decision> of(Decisions decisions, Here here) {
        return new Parameter<>("decision", Shape.WORD, true, 20, new DecisionParameter(decisions, here), "3");
    }

    @Override
    public Decision read(String typed, Asking asking) {
        String number = typed.strip().replaceFirst("^#", "");
        if (!number.matches("[0-9]{1,18}")) {
            throw new Unreadable("summary.not-a-number");
        }
        return decisions
                .find(Long.parseLong(number))
                .orElseThrow(() -> new Unreadable("summary.none-numbered", number));
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
    public Optional<Decision> fromPlace(Asking asking) {
        return here.thread(asking.request())
                .filter(subject -> subject.kind().equals(Proposal.SUBJECT))
                .flatMap(subject -> decisions.of(new ProposalId(Long.parseLong(subject.key()))));
    }
}
