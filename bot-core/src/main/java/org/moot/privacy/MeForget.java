package org.moot.privacy;

import java.util.List;
import java.util.Map;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Parameters;
import org.moot.command.Permission;
import org.moot.conversation.Post;
import org.moot.conversation.Text;
import org.moot.people.PersonId;

/** Says what forgetting somebody takes away and what stays, and does it once that is confirmed. */
final class MeForget implements Command {
    private static final Parameter<String> CONFIRM =
            Parameters.choice("confirm", List.of("yes"), "yes").optional();

    private final Archive archive;
    private final Forgetting forgetting;

    MeForget(Archive archive, Forgetting forgetting) {
        this.archive = archive;
        this.forgetting = forgetting;
    }

    @Override
    public String name() {
        return "me forget";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(CONFIRM);
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
        Dossier dossier = archive.of(PersonId.asking(asked));
        return asked.maybe(CONFIRM).isPresent() ? forget(dossier, asked) : before(dossier);
    }

    private Post forget(Dossier dossier, Asked asked) {
        forgetting.forget(dossier, asked.now());
        return Post.titled(Text.of("privacy.forgotten"))
                .prose("privacy.forgotten-now")
                .prose("privacy.forgotten-elsewhere")
                .prose("privacy.forgotten-again", new Text.Typed("welcome"))
                .done();
    }

    private static Post before(Dossier dossier) {
        Post.Writer post = Post.titled(Text.of("privacy.forget"))
                .prose("privacy.forget-goes")
                .prose("privacy.forget-stays");
        long open = dossier.openRolls();
        if (open > 0) {
            post.prose("privacy.forget-rolls", open);
        }
        if (dossier.count(Trace.OFFICE) > 0) {
            post.prose("privacy.forget-offices", dossier.count(Trace.OFFICE));
        }
        return post.prose("privacy.forget-copies")
                .prose("privacy.forget-how", new Text.Typed("me forget confirm: yes"))
                .action("privacy.do-export-first", "me export", Map.of())
                .action("privacy.do-forget-now", "me forget", Map.of("confirm", "yes"))
                .done();
    }
}
