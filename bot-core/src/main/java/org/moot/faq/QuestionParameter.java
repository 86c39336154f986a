package org.moot.faq;

import org.moot.command.Parameter;
import org.moot.command.Parameter.Asking;
import org.moot.command.Parameter.Shape;
import org.moot.command.Unreadable;

/** Reads a question by its number. */
final class QuestionParameter implements Parameter.Reading<Question> {
    private final Questions questions;

    private QuestionParameter(Questions questions) {
        this.questions = questions;
    }

    static Parameter<Question> of(Questions questions) {
        return new Parameter<>("question", Shape.WORD, true, 20, new QuestionParameter(questions), "3");
    }

    @Override
    public Question read(String typed, Asking asking) {
        String number = typed.strip().replaceFirst("^#", "");
        if (!number.matches("[0-9]{1,18}")) {
            throw new Unreadable("faq.not-a-number");
        }
        return questions.find(Long.parseLong(number)).orElseThrow(() -> new Unreadable("faq.none-numbered", number));
    }

    @Override
    public boolean mayBe(String word) {
        return word.matches("#?[0-9]{1,18}");
    }
}
