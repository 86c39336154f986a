package org.moot.proposal;

import java.time.Instant;
import java.util.List;
import org.moot.assembly.Assemblies;
import org.moot.conversation.Post;
import org.moot.conversation.Reader;
import org.moot.conversation.Subject;
import org.moot.conversation.Text;
import org.moot.notice.Card;

/** The one card of a decision: its record, and what came after it. */
final class DecisionCard implements Card {
    private final Decisions decisions;
    private final Assemblies assemblies;
    private final DecisionRecord record;
    private final List<Sequel> sequels;

    DecisionCard(Decisions decisions, Assemblies assemblies, DecisionRecord record, List<Sequel> sequels) {
        this.decisions = decisions;
        this.assemblies = assemblies;
        this.record = record;
        this.sequels = sequels;
    }

    @Override
    public String kind() {
        return Decision.SUBJECT;
    }

    @Override
    public Post draw(Subject subject, Instant now) {
        Decision decision = the(subject);
        Post.Writer post = Post.titled(Text.of("decision.title", decision.number(), decision.title()));
        record.writeForHalls(post, decision);
        sequels.forEach(sequel -> sequel.addTo(post, decision, now));
        return post.done();
    }

    @Override
    public Reader reader(Subject subject) {
        return assemblies.find(the(subject).assembly()).orElseThrow().reader();
    }

    private Decision the(Subject subject) {
        return decisions.find(Long.parseLong(subject.key())).orElseThrow();
    }
}
