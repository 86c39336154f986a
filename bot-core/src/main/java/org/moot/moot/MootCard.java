package org.moot.moot;

import java.time.Instant;
import java.util.Map;
import org.moot.assembly.Assemblies;
import org.moot.assembly.Assembly;
import org.moot.conversation.Block;
import org.moot.conversation.Post;
import org.moot.conversation.Reader;
import org.moot.conversation.Subject;
import org.moot.conversation.Text;
import org.moot.notice.Card;
import org.moot.people.Names;

/** A moot as it stands on top of its thread. */
final class MootCard implements Card {
    private final Moots moots;
    private final Assemblies assemblies;
    private final Names names;

    MootCard(Moots moots, Assemblies assemblies, Names names) {
        this.moots = moots;
        this.assemblies = assemblies;
        this.names = names;
    }

    @Override
    public String kind() {
        return Moot.SUBJECT;
    }

    @Override
    public Post draw(Subject subject, Instant now) {
        Moot moot = find(subject);
        Assembly assembly = assembly(moot);
        Post.Writer post = Post.titled(Text.plain(moot.title()))
                .fact("moot.in", Text.plain(assembly.name()))
                .fact("moot.started-by", "moot.started-when", names.of(moot.startedBy()), moot.started());
        if (!moot.isOpen()) {
            return post.prose("moot.is-closed")
                    .block(new Block.Progress(Block.Step.OVER))
                    .done();
        }
        return post.prose(assembly.charter().mirrors(false) ? "moot.talk-here" : "moot.talk")
                .block(new Block.Progress(Block.Step.TALK))
                .action("moot.do-draft", "proposal draft", Map.of("assembly", assembly.handle()))
                .action("moot.do-close", "moot close", Map.of("moot", moot.id().toString()))
                .done();
    }

    @Override
    public Reader reader(Subject subject) {
        return assembly(find(subject)).reader();
    }

    private Assembly assembly(Moot moot) {
        return assemblies.find(moot.assembly()).orElseThrow();
    }

    private Moot find(Subject subject) {
        return moots.find(new MootId(Long.parseLong(subject.key()))).orElseThrow();
    }
}
