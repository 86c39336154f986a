package org.moot.assembly;

import java.util.Map;
import java.util.Optional;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Permission;
import org.moot.command.Storing;
import org.moot.conversation.Post;
import org.moot.conversation.Text;
import org.moot.people.PersonId;

/** What Moot is, in a few lines for a stranger's first message, and the one next step. */
final class Welcome implements Command {
    private final Here here;
    private final Assemblies assemblies;
    private final Roster roster;
    private final String party;
    private final String fee;

    Welcome(Here here, Assemblies assemblies, Roster roster, String party, String fee) {
        this.here = here;
        this.assemblies = assemblies;
        this.roster = roster;
        this.party = party;
        this.fee = fee;
    }

    @Override
    public String name() {
        return "welcome";
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
        Post.Writer post = Post.titled(Text.of("assembly.welcome", party))
                .prose("assembly.welcome-how", party)
                .prose("assembly.welcome-who", fee);
        Optional<Assembly> hall = here.assembly(asked.request());
        hall.ifPresentOrElse(it -> inHall(post, it, asked), () -> elsewhere(post));
        return post.prose("assembly.welcome-help", new Text.Typed("help")).done();
    }

    private void inHall(Post.Writer post, Assembly hall, Asked asked) {
        Map<String, String> it = Map.of("assembly", hall.handle());
        post.prose("assembly.welcome-here", hall.name(), Text.plain(hall.remit()));
        if (roster.has(hall.id(), PersonId.asking(asked))) {
            post.prose("assembly.welcome-in", new Text.Typed("proposal list"), new Text.Typed("moot start"));
        } else {
            post.prose("assembly.welcome-join", new Text.Typed("assembly join"), new Text.Typed("moot start"))
                    .action("assembly.do-join", "assembly join", it);
        }
    }

    private void elsewhere(Post.Writer post) {
        if (assemblies.home().isEmpty()) {
            post.prose(
                    "assembly.welcome-first",
                    new Text.Typed("assembly found Tree Society remit: Decides where trees are planted."));
        } else {
            post.prose("assembly.welcome-elsewhere", new Text.Typed("assembly list"))
                    .action("assembly.do-list", "assembly list", Map.of());
        }
    }
}
