package org.moot.faq;

import java.util.List;
import org.moot.assembly.Right;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Parameters;
import org.moot.command.Permission;
import org.moot.conversation.Post;
import org.moot.conversation.Refusal;
import org.moot.conversation.Text;
import org.moot.people.PersonId;

/** Answers a question; answers of several people stand beside each other, and nobody's takes the place of another's. */
final class FaqAnswer implements Command {
    private static final Parameter<String> WORDS =
            Parameters.text("words", Question.LONGEST_ANSWER, "Those who live in the street do.");

    private final Enquiry enquiry;
    private final Parameter<Question> question;

    FaqAnswer(Enquiry enquiry) {
        this.enquiry = enquiry;
        this.question = enquiry.question();
    }

    @Override
    public String name() {
        return "faq answer";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(question, WORDS);
    }

    @Override
    public Permission needs() {
        return Right.IN_ASSEMBLY;
    }

    @Override
    public Answers answers() {
        return Answers.PRIVATELY;
    }

    @Override
    public Post perform(Asked asked) {
        Question about = asked.the(question);
        PersonId by = PersonId.asking(asked);
        enquiry.floor().check(by, about.assembly(), asked.now());
        boolean isFirst = !about.hasAnswerOf(by);
        enquiry.questions().change(about.number(), it -> {
            Refusal.when(
                    !it.hasAnswerOf(by) && it.answers().size() >= Question.MOST_ANSWERS,
                    "faq.many-answers",
                    Question.MOST_ANSWERS);
            return it.answered(new Question.Answer(by, asked.the(WORDS), asked.now()));
        });
        Post news = Post.saying("faq.now-answered", about.words(), asked.the(WORDS));
        if (isFirst) {
            enquiry.audience().tell(about.assembly(), news);
        }
        if (!about.by().equals(by)) {
            enquiry.doors().tell(about.by(), news);
        }
        return Post.saying(
                isFirst ? "faq.answered" : "faq.answered-anew",
                about.words(),
                new Text.Typed("faq unsay " + about.number()));
    }
}
