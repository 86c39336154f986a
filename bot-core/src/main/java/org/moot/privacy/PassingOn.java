package org.moot.privacy;

import org.moot.faq.Questions;
import org.moot.people.PersonId;

/** What is tied to one is the other's; of a question that both answered each answer stays whose it was. */
record PassingOn(Traces traces, Questions questions) {

    /** Harmless when repeated. */
    void passOn(PersonId from, PersonId to) {
        traces.passOn(from, to);
        questions.passOn(from, to);
    }
}
