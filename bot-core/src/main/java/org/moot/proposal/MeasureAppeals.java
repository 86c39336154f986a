package org.moot.proposal;

import java.time.Instant;
import org.moot.assembly.Assembly;
import org.moot.conversation.PlainDialect;
import org.moot.conversation.Text;
import org.moot.conversation.Words;
import org.moot.moot.Appeals;
import org.moot.moot.Measure;
import org.moot.office.Effect;
import org.moot.people.PersonId;
import org.moot.proposal.Proposal.Matter;

/** Puts an appeal against a measure to the assembly: a call of a day, at once; without consensus the measure stays. */
public final class MeasureAppeals implements Appeals {
    private final Drafting drafting;
    private final CallOpening opening;
    private final Words words;

    public MeasureAppeals(Drafting drafting, CallOpening opening, Words words) {
        this.drafting = drafting;
        this.opening = opening;
        this.words = words;
    }

    @Override
    public long open(Assembly assembly, Measure measure, PersonId askedBy, Effect lift, Instant now) {
        Draft draft = Draft.of(
                        assembly,
                        Matter.APPEAL,
                        said("proposal.appeal-title", measure, assembly),
                        said("proposal.appeal-text", measure, assembly),
                        said("proposal.appeal-hurt", measure, assembly),
                        askedBy)
                .with(lift);
        Proposal proposal = drafting.draft(measure.person().map(draft::about).orElse(draft), now);
        return opening.atOnce(proposal, now).id().value();
    }

    private String said(String key, Measure measure, Assembly assembly) {
        return words.say(Text.of(key, measure.number(), measure.reason()), assembly.reader(), new PlainDialect());
    }
}
