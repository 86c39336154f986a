package org.moot.summary;

import org.moot.conversation.Post;
import org.moot.conversation.Text;
import org.moot.people.Names;

/** A summary as the halls see it, with what was said against it. */
final class Written {
    private Written() {}

    static void on(Post.Writer card, Summary summary, Names names) {
        card.prose(
                summary.isPublished() ? "summary.by" : "summary.draft-by",
                names.of(summary.by()),
                summary.words(),
                summary.publishable());
        for (Summary.Challenge challenge : summary.challenges()) {
            card.prose("summary.challenge-by", names.of(challenge.by()), challenge.words());
            challenge.answer().ifPresent(answer -> card.prose(Text.of("summary.answer-by", answer)));
        }
    }
}
