package org.moot.proposal;

import org.moot.assembly.Roster;
import org.moot.command.Parameter;
import org.moot.command.Parameter.Asking;
import org.moot.command.Parameter.Shape;
import org.moot.command.Unreadable;

/** Reads a concern by its number. */
final class RaisedParameter implements Parameter.Reading<Raised> {
    private final Papers papers;
    private final Roster roster;

    private RaisedParameter(Papers papers, Roster roster) {
        this.papers = papers;
        this.roster = roster;
    }

    static Parameter<Raised> of(Papers papers, Roster roster) {
        return new Parameter<>("number", Shape.WORD, true, 20, new RaisedParameter(papers, roster), "5");
    }

    @Override
    public Raised read(String typed, Asking asking) {
        String number = typed.strip().replaceFirst("^#", "");
        if (!number.matches("[0-9]{1,18}")) {
            throw new Unreadable("proposal.not-a-concern");
        }
        Concern concern = papers.concerns()
                .find(Long.parseLong(number))
                .orElseThrow(() -> new Unreadable("proposal.no-concern-numbered", number));
        Proposal about = papers.proposals().find(concern.proposal()).orElseThrow();
        return new Raised(concern, Invited.to(about, asking, roster));
    }
}
