package org.moot.summary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.moot.call.Call;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Permission;
import org.moot.command.Storing;
import org.moot.conversation.Post;
import org.moot.conversation.Text;
import org.moot.people.Naming;
import org.moot.people.PersonId;
import org.moot.proposal.Decision;

/** Shows a decision, or what was written about a call, as the public library has it: names only where their owners agreed. */
final class LibraryShow implements Command {
    private final Desk desk;
    private final PublicRecord publicRecord;
    private final Parameter<Topic> topic;

    LibraryShow(Desk desk, PublicRecord publicRecord) {
        this.desk = desk;
        this.publicRecord = publicRecord;
        this.topic = desk.topic();
    }

    @Override
    public String name() {
        return "library show";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(topic);
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
        Topic about = asked.the(topic);
        Post.Writer post = switch (about) {
            case Topic.OfDecision(var decided) -> decision(decided);
            case Topic.OfCall call -> call(call);
        };
        Optional<Summary> summary = desk.summary(about);
        summary.filter(Summary::isPublished)
                .ifPresentOrElse(it -> write(post, it), () -> post.prose("summary.not-yet"));
        Map<String, String> filled = Map.of("decision", about.typed());
        return summary.isPresent()
                ? post.action("summary.challenge", "summary challenge", filled).done()
                : post.action("summary.draft", "summary draft", filled).done();
    }

    private Post.Writer decision(Decision decided) {
        Post.Writer post = Post.titled(Text.of("summary.title", decided.number(), publicRecord.title(decided)));
        publicRecord.write(post, decided);
        return post;
    }

    /** Of a call there is no record but how many came: nothing was decided. */
    private static Post.Writer call(Topic.OfCall about) {
        Post.Writer post = Post.titled(about.heading()).prose("summary.decided-nothing");
        about.call().came().map(Call.Came::told).ifPresent(post::prose);
        return post;
    }

    private void write(Post.Writer post, Summary summary) {
        Naming naming = desk.out().names().inLibrary();
        Function<PersonId, Object> challengers = naming.among(
                summary.challenges().stream().map(Summary.Challenge::by).toList());
        post.prose("summary.by", naming.one(summary.by()), summary.words(), summary.publishable());
        for (Summary.Challenge challenge : summary.challenges()) {
            post.prose("summary.challenge-by", challengers.apply(challenge.by()), challenge.words());
            challenge.answer().ifPresent(answer -> post.prose(Text.of("summary.answer-by", answer)));
        }
    }
}
