package org.moot.faq;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.moot.assembly.AssemblyId;
import org.moot.assembly.Belonging;
import org.moot.people.PersonId;

/**
 * Something that somebody asks an assembly. It comes into the library with its first answer, and never says who asked.
 *
 * @param answers one of each person at most, in the order in which they first answered
 */
public record Question(long number, AssemblyId assembly, PersonId by, String words, Instant asked, List<Answer> answers)
        implements Belonging {
    public static final int LONGEST = 300;
    public static final int LONGEST_ANSWER = 2000;
    public static final int MOST_ANSWERS = 20;

    public Question {
        answers = List.copyOf(answers);
    }

    /** What somebody in the assembly says to it. */
    public record Answer(PersonId by, String words, Instant at) {}

    public boolean isAnswered() {
        return !answers.isEmpty();
    }

    /** When it was answered first, and so came into the library; when it was asked, where it was not. */
    public Instant shelved() {
        return isAnswered() ? answers.getFirst().at() : asked;
    }

    /** A later answer of the same person takes the place of the earlier one. */
    public Question answered(Answer answer) {
        var all = new ArrayList<Answer>();
        boolean isLater = false;
        for (Answer there : answers) {
            boolean isSame = there.by().equals(answer.by());
            all.add(isSame ? answer : there);
            isLater |= isSame;
        }
        if (!isLater) {
            all.add(answer);
        }
        return new Question(number, assembly, by, words, asked, all);
    }

    /** Without what somebody said to it. */
    public Question without(PersonId person) {
        List<Answer> others =
                answers.stream().filter(it -> !it.by().equals(person)).toList();
        return new Question(number, assembly, by, words, asked, others);
    }

    /** Two whom Moot took for two persons are one: what the one asked or said is the other's, who said nothing to it yet. */
    public Question passedOn(PersonId goes, PersonId stays) {
        List<Answer> all = answers.stream()
                .map(it -> it.by().equals(goes) && !hasAnswerOf(stays) ? new Answer(stays, it.words(), it.at()) : it)
                .toList();
        return new Question(number, assembly, by.equals(goes) ? stays : by, words, asked, all);
    }

    public boolean hasAnswerOf(PersonId person) {
        return answers.stream().anyMatch(it -> it.by().equals(person));
    }
}
