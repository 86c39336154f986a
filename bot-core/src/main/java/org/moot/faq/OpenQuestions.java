package org.moot.faq;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.moot.assembly.Assembly;
import org.moot.people.PersonId;

/** Questions as the public library has them: those with an answer, and nobody named who did not agree. */
public final class OpenQuestions {
    private final Enquiry enquiry;

    OpenQuestions(Enquiry enquiry) {
        this.enquiry = enquiry;
    }

    /** A question as it is read. */
    public record Shown(
            long number, String words, Assembly assembly, Instant asked, Instant shelved, List<Answer> answers) {
        public Shown {
            answers = List.copyOf(answers);
        }
    }

    /**
     * An answer as it is read.
     *
     * @param by a name, or a word in its place, for {@link org.moot.conversation.Text}
     */
    public record Answer(Object by, String words, Instant at) {}

    /** The newest first, those with a smaller number. */
    public List<Shown> newest(long beforeNumber, int most) {
        return enquiry.questions().answered(beforeNumber, most).stream()
                .map(this::shown)
                .toList();
    }

    public Optional<Shown> find(long number) {
        return enquiry.questions().find(number).filter(Question::isAnswered).map(this::shown);
    }

    private Shown shown(Question question) {
        Function<PersonId, Object> named = enquiry.names()
                .inLibrary()
                .among(question.answers().stream().map(Question.Answer::by).toList());
        return new Shown(
                question.number(),
                question.words(),
                enquiry.assembly(question),
                question.asked(),
                question.shelved(),
                question.answers().stream()
                        .map(it -> new Answer(named.apply(it.by()), it.words(), it.at()))
                        .toList());
    }
}
