package org.moot.command;

import org.moot.conversation.Post;

/** A command that waits for its hour: the clock alone gives it, and nobody reads the answer. */
public interface ByTheClock extends Command {

    /** Does it. It may come late, and again after a crash, so it looks first whether it is still meant. */
    void at(Asked asked);

    @Override
    default Permission needs() {
        return Permission.CLOCK;
    }

    @Override
    default Answers answers() {
        return Answers.PRIVATELY;
    }

    @Override
    default Post perform(Asked asked) {
        at(asked);
        return Post.of();
    }
}
