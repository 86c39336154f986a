package org.moot.faq;

import java.util.List;
import java.util.Map;
import org.moot.assembly.Assembly;
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

/** Asks an assembly something; whoever answers, the question and its answers stand in the library for all. */
final class FaqAsk implements Command {
    /** So many without an answer, and the next has to wait: nobody fills a hall with questions. */
    private static final int MOST_OPEN = 3;

    private static final Parameter<String> WORDS =
            Parameters.line("words", Question.LONGEST, "Who waters the new trees?");

    private final Enquiry enquiry;
    private final Parameter<Assembly> assembly;

    FaqAsk(Enquiry enquiry) {
        this.enquiry = enquiry;
        this.assembly = enquiry.assembly();
    }

    @Override
    public String name() {
        return "faq ask";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(WORDS, assembly);
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
        Assembly where = asked.the(assembly);
        PersonId by = PersonId.asking(asked);
        enquiry.floor().check(by, where.id(), asked.now());
        Refusal.when(enquiry.questions().open(by) >= MOST_OPEN, "faq.many-open", MOST_OPEN);
        long number = enquiry.questions().next();
        enquiry.questions().add(new Question(number, where.id(), by, asked.the(WORDS), asked.now(), List.of()));
        enquiry.audience()
                .tell(
                        where.id(),
                        new Post.Writer()
                                .prose("faq.is-asked", asked.the(WORDS))
                                .action("faq.do-answer", "faq answer", Map.of("question", Long.toString(number)))
                                .done());
        return Post.saying("faq.was-asked", where.name(), new Text.Typed("faq list assembly: " + where.handle()));
    }
}
