package org.moot.command;

import org.moot.conversation.Post;
import org.moot.conversation.Reader;

/**
 * The answer to a request.
 *
 * @param outcome what became of the request, for the adapter's manner (a reaction, a colour, an exit code)
 * @param answers who reads it; refusals and faults are always private
 * @param reader whose language and zone its words are chosen for
 */
public record Reply(Outcome outcome, Answers answers, Post post, Reader reader) {

    /** What became of a request. */
    public enum Outcome {
        DONE,
        REFUSED,
        UNREADABLE,
        BROKEN
    }
}
