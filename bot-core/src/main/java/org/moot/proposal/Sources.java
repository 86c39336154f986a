package org.moot.proposal;

import java.util.Optional;
import org.moot.command.Parameter;
import org.moot.command.Unreadable;
import org.moot.conversation.Text;

/** Notes with a text where it was said first, and says so in the thread. */
final class Sources {
    private static final String TYPED = "[a-z]+-[0-9]{1,18}";

    private final Origins origins;
    private final Herald herald;
    private final Parameter<Origin> from =
            new Parameter<>("from", Parameter.Shape.WORD, false, 40, new FromReading(this), "call-12");

    Sources(Origins origins, Herald herald) {
        this.origins = origins;
        this.herald = herald;
    }

    Parameter<Origin> parameter() {
        return from;
    }

    void tell(Proposal proposal, Optional<Origin> origin) {
        origin.ifPresent(it -> herald.event(proposal, Text.of("proposal.was-said", it.text())));
    }

    /** Only what looks like one goes here from a typed line. */
    private record FromReading(Sources sources) implements Parameter.Reading<Origin> {
        @Override
        public Origin read(String typed, Parameter.Asking asking) {
            return sources.origins.find(typed.strip()).orElseThrow(() -> new Unreadable("proposal.no-such-origin"));
        }

        @Override
        public boolean mayBe(String word) {
            return word.matches(TYPED);
        }
    }
}
