package org.moot.vote.evidence;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Permission;
import org.moot.command.Storing;
import org.moot.conversation.Block;
import org.moot.conversation.Content;
import org.moot.conversation.Post;
import org.moot.conversation.Text;
import org.moot.vote.Vote;

/** Gives everything with which anybody can check a counted vote, as one file. */
public final class VoteBundle implements Command {
    /** What every platform takes; larger ones are fetched from the web. */
    private static final int LARGEST = 8 << 20;

    private final Parameter<Vote> vote;
    private final VoteBundles bundles;
    private final Optional<URI> pages;

    /** @param pages where our own pages are reached from outside */
    public VoteBundle(Parameter<Vote> vote, VoteBundles bundles, Optional<URI> pages) {
        this.vote = vote;
        this.bundles = bundles;
        this.pages = pages;
    }

    @Override
    public String name() {
        return "vote bundle";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(vote);
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
        return Storing.OWN;
    }

    @Override
    public Post perform(Asked asked) {
        Vote shown = asked.the(vote);
        byte[] bundle = bundles.of(shown);
        String name = VoteBundles.name(shown);
        var post = new Post.Writer().prose("vote.bundle", shown.question(), "./moot verify " + name);
        pages.ifPresent(it -> post.prose(
                "vote.bundle-on-the-web",
                Text.plain(it.resolve("/evidence/" + name).toString()),
                Text.plain(it.resolve("/check").toString())));
        if (bundle.length <= LARGEST) {
            post.block(new Block.Document(name, Content.of(bundle)));
        } else if (pages.isEmpty()) {
            post.prose("vote.bundle-too-large");
        }
        return post.done();
    }
}
