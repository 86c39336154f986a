package org.moot.summary;

import java.time.Instant;
import org.moot.assembly.AssemblyId;
import org.moot.assembly.Belonging;
import org.moot.call.Call;
import org.moot.conversation.Subject;
import org.moot.conversation.Text;
import org.moot.proposal.Decision;

/** What a summary is about: a decision, or a call in which nothing was decided. */
sealed interface Topic extends Belonging {

    long number();

    /** What it is called in a sentence. */
    Object name();

    /** What a command is told to mean it. */
    String typed();

    Text heading();

    /** From when on it can be written about. */
    Instant since();

    /** The card that shows its summary. */
    Subject card();

    /** A decision. */
    record OfDecision(Decision decision) implements Topic {
        @Override
        public AssemblyId assembly() {
            return decision.assembly();
        }

        @Override
        public long number() {
            return decision.number();
        }

        @Override
        public Object name() {
            return decision.title();
        }

        @Override
        public String typed() {
            return Long.toString(number());
        }

        @Override
        public Text heading() {
            return Text.of("summary.title", number(), decision.title());
        }

        @Override
        public Instant since() {
            return decision.at();
        }

        @Override
        public Subject card() {
            return Subject.of(Decision.SUBJECT, number());
        }
    }

    /**
     * A call.
     *
     * @param title what the series is called
     */
    record OfCall(Call call, String title) implements Topic {
        @Override
        public AssemblyId assembly() {
            return call.assembly();
        }

        @Override
        public long number() {
            return call.number();
        }

        @Override
        public Object name() {
            return Text.of("summary.call-of", title, call.day());
        }

        @Override
        public String typed() {
            return "call-" + number();
        }

        @Override
        public Text heading() {
            return Text.of("summary.call-title", title, call.day());
        }

        @Override
        public Instant since() {
            return call.ends();
        }

        @Override
        public Subject card() {
            return call.after();
        }
    }
}
