package org.moot.memory;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.moot.conversation.Subject;
import org.moot.faq.Question;
import org.moot.people.PersonId;
import org.moot.privacy.Trace;
import org.moot.proposal.Proposal;

/** Makes traces from names and values. */
final class Traced {
    private Traced() {}

    static Trace on(Subject card, Trace trace) {
        return new Trace(trace.kind(), Optional.of(card), trace.facts());
    }

    static Trace trace(String kind, Object... namesAndValues) {
        var facts = new TreeMap<String, String>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            facts.put(namesAndValues[at].toString(), written(namesAndValues[at + 1]));
        }
        return Trace.of(kind, facts);
    }

    private static String written(Object value) {
        return value instanceof Instant moment
                ? moment.truncatedTo(ChronoUnit.SECONDS).toString()
                : value.toString();
    }

    /** What somebody asked and answered. */
    static void questions(PersonId person, List<Question> questions, List<Trace> found) {
        for (Question it : questions) {
            if (it.by().equals(person)) {
                found.add(trace("question", "question", it.number(), "words", it.words(), "asked", it.asked()));
            }
            it.answers().stream()
                    .filter(answer -> answer.by().equals(person))
                    .forEach(answer -> found.add(trace("answer", "question", it.number(), "words", answer.words())));
        }
    }

    /** Nothing of what was told to somebody, or is to be, stays. */
    static void untold(PersonId person, TracesInMemory.Parts all) {
        all.reminders().erase(person);
        all.letters().remove(person);
        all.unmirrored().put(person, false);
    }

    /** What was told to somebody privately, and when they want to be told. */
    static void told(PersonId person, TracesInMemory.Parts all, List<Trace> found) {
        all.reminders().of(person).forEach(it -> found.add(trace("reminder", "day", it.day(), "about", it.about())));
        all.letters()
                .of(person)
                .ifPresent(it -> found.add(trace("letter", "day", it.day().getValue(), "at", it.at())));
        if (all.unmirrored().has(person)) {
            found.add(trace("unmirrored", "words", "stay where they are said"));
        }
    }

    /** What somebody wrote in a proposal. */
    static void words(PersonId person, Proposal it, List<Trace> found) {
        it.versions().stream()
                .filter(words -> words.by().equals(person))
                .forEach(words -> found.add(on(
                        it.subject(),
                        trace(
                                "version",
                                "proposal",
                                it.id(),
                                "number",
                                words.number(),
                                "text",
                                words.text(),
                                "hurt",
                                words.hurt()))));
        it.rewordings().stream()
                .filter(words -> words.by().equals(person))
                .forEach(words -> found.add(on(
                        it.subject(),
                        trace(
                                "wording",
                                "proposal",
                                it.id(),
                                "number",
                                words.number(),
                                "title",
                                words.title(),
                                "text",
                                words.text()))));
    }
}
