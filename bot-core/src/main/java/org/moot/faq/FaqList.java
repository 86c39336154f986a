package org.moot.faq;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.moot.assembly.Assembly;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Parameters;
import org.moot.command.Permission;
import org.moot.command.Storing;
import org.moot.conversation.Block;
import org.moot.conversation.Post;
import org.moot.conversation.Text;
import org.moot.people.PersonId;

/** Lists what an assembly was asked, with the answers; the newest first. */
final class FaqList implements Command {
    private static final int A_PAGE = 10;
    private static final Parameter<Long> BEFORE =
            Parameters.number("before", "120").optional();

    private final Enquiry enquiry;
    private final Parameter<Assembly> assembly;

    FaqList(Enquiry enquiry) {
        this.enquiry = enquiry;
        this.assembly = enquiry.assembly();
    }

    @Override
    public String name() {
        return "faq list";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(assembly, BEFORE);
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
    public Storing stored() {
        return Storing.NOTHING;
    }

    @Override
    public Post perform(Asked asked) {
        Assembly where = asked.the(assembly);
        List<Question> found =
                enquiry.questions().page(where.id(), asked.maybe(BEFORE).orElse(Long.MAX_VALUE), A_PAGE + 1);
        Map<String, String> here = Map.of("assembly", where.handle());
        if (found.isEmpty()) {
            return new Post.Writer()
                    .prose("faq.none", where.name())
                    .action("faq.do-ask", "faq ask", here)
                    .done();
        }
        List<Question> shown = found.subList(0, Math.min(A_PAGE, found.size()));
        Post.Writer post = Post.titled(Text.of("faq.list", where.name())).items(items(shown));
        if (found.size() > A_PAGE) {
            long last = shown.getLast().number();
            post.prose("faq.more", new Text.Typed("faq list " + where.handle() + " before: " + last));
        }
        return post.action("faq.do-ask", "faq ask", here).done();
    }

    private List<Block.Item> items(List<Question> shown) {
        Function<PersonId, Object> named = enquiry.names()
                .inLibrary()
                .among(shown.stream()
                        .flatMap(it -> it.answers().stream())
                        .map(Question.Answer::by)
                        .toList());
        return shown.stream().map(it -> item(it, named)).toList();
    }

    private static Block.Item item(Question question, Function<PersonId, Object> named) {
        List<Text> answers = question.answers().stream()
                .map(it -> Text.of("faq.answer-by", it.words(), named.apply(it.by())))
                .toList();
        return new Block.Item(
                Text.of("faq.question", question.number(), question.words()),
                Optional.of(
                        answers.isEmpty()
                                ? Text.of("faq.no-answer", new Text.Typed("faq answer " + question.number()))
                                : Text.lines(answers)));
    }
}
