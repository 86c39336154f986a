package org.moot.proposal;

import java.time.Instant;
import java.util.Map;
import org.moot.assembly.Assemblies;
import org.moot.conversation.Post;
import org.moot.conversation.Reader;
import org.moot.conversation.Subject;
import org.moot.conversation.Text;
import org.moot.notice.Card;

/** Asks the assembly, when the review time has come, what came of a decision. A card, so that it hangs once. */
final class ReviewCard implements Card {
    static final String SUBJECT = "review";

    private final Decisions decisions;
    private final Assemblies assemblies;

    ReviewCard(Decisions decisions, Assemblies assemblies) {
        this.decisions = decisions;
        this.assemblies = assemblies;
    }

    @Override
    public String kind() {
        return SUBJECT;
    }

    @Override
    public Post draw(Subject subject, Instant now) {
        return asking(the(subject));
    }

    static Post asking(Decision decision) {
        String number = Long.toString(decision.number());
        return Post.titled(Text.of("decision.review-title", decision.number(), decision.title()))
                .prose(
                        "decision.review-asks",
                        decision.at(),
                        Deciding.word(decision),
                        new Text.Typed("action review " + number))
                .action("decision.do-review", "action review", Map.of("decision", number))
                .done();
    }

    @Override
    public Reader reader(Subject subject) {
        return assemblies.find(the(subject).assembly()).orElseThrow().reader();
    }

    private Decision the(Subject subject) {
        return decisions.find(Long.parseLong(subject.key())).orElseThrow();
    }
}
