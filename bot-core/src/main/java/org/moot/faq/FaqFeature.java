package org.moot.faq;

import java.util.List;
import org.moot.command.Command;

/** Questions and answers, open to everybody. */
public final class FaqFeature {
    private final Enquiry enquiry;

    public FaqFeature(Enquiry enquiry) {
        this.enquiry = enquiry;
    }

    public List<Command> commands() {
        return List.of(new FaqAsk(enquiry), new FaqAnswer(enquiry), new FaqUnsay(enquiry), new FaqList(enquiry));
    }

    /** What anybody may read of it. */
    public OpenQuestions open() {
        return new OpenQuestions(enquiry);
    }
}
