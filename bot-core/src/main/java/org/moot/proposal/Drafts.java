package org.moot.proposal;

import org.moot.assembly.Assembly;
import org.moot.conversation.Post;
import org.moot.conversation.Text;
import org.moot.proposal.Stage.Deliberation;

/** What several commands about proposals say and read in the same way. */
final class Drafts {
    /** What the clock is answered; nobody reads it. */
    private static final int LONGEST_TITLE = 60;

    private Drafts() {}

    /** To whoever has just drafted something. */
    static Post reply(Proposal proposal, Assembly assembly) {
        var stage = (Deliberation) proposal.stage();
        var post = new Post.Writer()
                .prose(
                        "proposal.you-drafted",
                        proposal.id().value(),
                        Text.plain(assembly.name()),
                        Schedule.opening(stage, proposal.current(), assembly.charter()));
        Buttons.one(post, "proposal.do-call", "proposal call", proposal);
        return Buttons.one(post, "proposal.do-show", "proposal show", proposal).done();
    }

    /** What an amendment is called that was given no title: the words that it changes. */
    static String title(String old, String now) {
        String changed = Difference.between(old, now).is();
        String words = changed.isBlank() ? now : changed;
        return words.codePointCount(0, words.length()) <= LONGEST_TITLE
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST_TITLE)).stripTrailing() + "…";
    }

    /** A number within a proposal; one that is too large names nothing. */
    static int small(long number) {
        return (int) Math.min(number, Integer.MAX_VALUE);
    }
}
