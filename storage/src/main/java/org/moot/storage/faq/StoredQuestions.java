package org.moot.storage.faq;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.moot.assembly.AssemblyId;
import org.moot.faq.Question;
import org.moot.faq.Questions;
import org.moot.people.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Questions by number. */
@Component
final class StoredQuestions implements Questions {

    private final QuestionRows rows;

    StoredQuestions(QuestionRows rows) {
        this.rows = rows;
    }

    @Override
    public long next() {
        return rows.next();
    }

    @Override
    public void add(Question question) {
        rows.add(QuestionRow.of(question));
    }

    @Override
    public Optional<Question> find(long number) {
        return rows.find(number);
    }

    @Override
    public List<Question> page(AssemblyId assembly, long beforeNumber, int most) {
        return rows
                .findByAssemblyAndNumberLessThanOrderByNumberDesc(assembly.value(), beforeNumber, Limit.of(most))
                .stream()
                .map(QuestionRow::toDomain)
                .toList();
    }

    @Override
    public List<Question> answered(long beforeNumber, int most) {
        return rows.findByAnsweredTrueAndNumberLessThanOrderByNumberDesc(beforeNumber, Limit.of(most)).stream()
                .map(QuestionRow::toDomain)
                .toList();
    }

    @Override
    public int open(PersonId by) {
        return rows.countByByPersonAndAnsweredFalse(by.value());
    }

    @Override
    public void passOn(PersonId goes, PersonId stays) {
        rows.of(goes.value(), goes.toString()).forEach(it -> change(it, question -> question.passedOn(goes, stays)));
    }

    @Override
    public Question change(long number, UnaryOperator<Question> step) {
        return rows.change(number, step);
    }
}
