package org.moot.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.moot.assembly.AssemblyId;
import org.moot.faq.Question;
import org.moot.faq.Questions;
import org.moot.people.PersonId;

/** Questions by number. */
final class QuestionsInMemory implements Questions {
    private final AtomicLong numbers = new AtomicLong();
    private final Table<Long, Question> questions;

    QuestionsInMemory(Desk desk) {
        this.questions = new Table<>(desk);
    }

    @Override
    public long next() {
        return numbers.incrementAndGet();
    }

    @Override
    public void add(Question question) {
        questions.add(question.number(), question);
    }

    @Override
    public Optional<Question> find(long number) {
        return questions.find(number);
    }

    @Override
    public List<Question> page(AssemblyId assembly, long beforeNumber, int most) {
        return newest(it -> it.assembly().equals(assembly) && it.number() < beforeNumber, most);
    }

    @Override
    public List<Question> answered(long beforeNumber, int most) {
        return newest(it -> it.isAnswered() && it.number() < beforeNumber, most);
    }

    private List<Question> newest(Predicate<Question> which, int most) {
        return questions
                .all(which)
                .sorted(Comparator.comparingLong(Question::number).reversed())
                .limit(most)
                .toList();
    }

    @Override
    public int open(PersonId by) {
        return (int) questions.all(it -> it.by().equals(by) && !it.isAnswered()).count();
    }

    @Override
    public void passOn(PersonId goes, PersonId stays) {
        all().stream()
                .filter(it -> it.by().equals(goes) || it.hasAnswerOf(goes))
                .forEach(it -> change(it.number(), question -> question.passedOn(goes, stays)));
    }

    @Override
    public Question change(long number, UnaryOperator<Question> step) {
        return questions.change(number, step);
    }

    List<Question> all() {
        return questions.all().toList();
    }
}
