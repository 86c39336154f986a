package org.moot.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.moot.assembly.AssemblyId;
import org.moot.faq.Question;
import org.moot.faq.Questions;
import org.moot.make.Fresh;
import org.moot.make.Make;
import org.moot.people.PersonId;

/** All questions. */
public abstract class QuestionsContract extends Contract {
    private final PersonId ana = PersonId.fresh();
    private final PersonId ben = PersonId.fresh();

    private Questions questions() {
        return stores().questions();
    }

    private AssemblyId assembly() {
        return Make.assembly(Fresh.word("trees")).in(stores()).id();
    }

    private Question asked(AssemblyId assembly, PersonId by, String words) {
        return in(() -> {
            var question = new Question(questions().next(), assembly, by, words, Make.THEN, List.of());
            questions().add(question);
            return question;
        });
    }

    private Question answered(Question question, PersonId by, String words) {
        return in(() -> questions()
                .change(
                        question.number(),
                        it -> it.answered(new Question.Answer(by, words, Make.THEN.plusSeconds(9)))));
    }

    @Test
    void aQuestionIsFoundInItsWordsWithItsAnswers() {
        for (String hostile : HOSTILE) {
            Question question = asked(assembly(), ana, "Why?\n" + hostile);
            assertThat(in(() -> questions().find(question.number()))).contains(question);
            Question answered = answered(question, ben, "Because.\n" + hostile);
            assertThat(in(() -> questions().find(question.number()))).contains(answered);
        }
        assertThat(in(() -> questions().find(Long.MAX_VALUE))).isEmpty();
    }

    @Test
    void thoseOfAnAssemblyComeTheNewestFirst() {
        AssemblyId trees = assembly();
        Question first = asked(trees, ana, "Who waters them?");
        Question second = asked(trees, ana, "Which trees?");
        asked(assembly(), ana, "Elsewhere?");

        assertThat(in(() -> questions().page(trees, Long.MAX_VALUE, 9))).containsExactly(second, first);
        assertThat(in(() -> questions().page(trees, second.number(), 9))).containsExactly(first);
        assertThat(in(() -> questions().page(trees, Long.MAX_VALUE, 1))).containsExactly(second);
    }

    @Test
    void onlyThoseWithAnAnswerAreAmongTheAnswered() {
        AssemblyId trees = assembly();
        Question open = asked(trees, ana, "Who waters them?");
        Question answered = answered(asked(trees, ana, "Which trees?"), ben, "Limes.");

        List<Question> found = in(() -> questions().answered(Long.MAX_VALUE, 1000));
        assertThat(found).contains(answered).extracting(Question::number).doesNotContain(open.number());
        assertThat(in(() -> questions().answered(answered.number(), 1000))).doesNotContain(answered);
    }

    @Test
    void whatSomebodyAskedAndSaidIsPassedOnButNoAnswerTakesTheOthersPlace() {
        AssemblyId trees = assembly();
        Question mine = asked(trees, ana, "Who waters them?");
        Question answered = answered(asked(trees, ben, "Which trees?"), ana, "Limes.");
        PersonId cem = PersonId.fresh();
        Question both = answered(answered(asked(trees, ben, "Why?"), ana, "Shade."), cem, "Birds.");

        run(() -> questions().passOn(ana, cem));
        assertThat(in(() -> questions().find(mine.number())).orElseThrow().by()).isEqualTo(cem);
        assertThat(in(() -> questions().find(answered.number())).orElseThrow().hasAnswerOf(cem))
                .isTrue();
        assertThat(in(() -> questions().find(both.number()))).contains(both);
        Question left = in(() -> questions().change(answered.number(), it -> it.without(cem)));
        assertThat(left.isAnswered()).isFalse();
        assertThat(in(() -> questions().answered(Long.MAX_VALUE, 1000))).doesNotContain(left);
    }

    @Test
    void thoseOfSomebodyThatWaitForAnAnswerAreCounted() {
        AssemblyId trees = assembly();
        asked(trees, ana, "Who waters them?");
        answered(asked(trees, ana, "Which trees?"), ben, "Limes.");

        assertThat(in(() -> questions().open(ana))).isEqualTo(1);
        assertThat(in(() -> questions().open(ben))).isZero();
    }
}
