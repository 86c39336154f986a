package org.moot.faq;

import java.util.List;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Permission;
import org.moot.conversation.Post;
import org.moot.conversation.Refusal;
import org.moot.people.PersonId;

/** Takes back what somebody said to a question; a question that nobody answers any more leaves the library. */
final class FaqUnsay implements Command {
    private final Enquiry enquiry;
    private final Parameter<Question> question;

    FaqUnsay(Enquiry enquiry) {
        this.enquiry = enquiry;
        this.question = enquiry.question();
    }

    @Override
    public String name() {
        return "faq unsay";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(question);
    }

    @Override
    public Permission needs() {
        return Permission.ANYBODY;
    }

    @Override
    public Answers answers() {
        return Answers.PRIVATELY;
    }

    @Override
    public Post perform(Asked asked) {
        Question about = asked.the(question);
        PersonId by = PersonId.asking(asked);
        Question left = enquiry.questions().change(about.number(), it -> {
            Refusal.unless(it.hasAnswerOf(by), "faq.no-answer-of-yours", it.words());
            return it.without(by);
        });
        return Post.saying(left.isAnswered() ? "faq.unsaid" : "faq.unsaid-last", about.words());
    }
}
