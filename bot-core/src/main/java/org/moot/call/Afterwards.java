package org.moot.call;

import org.moot.conversation.Post;

/** What another feature adds to the card that hangs after a call. */
public interface Afterwards {
    void addTo(Post.Writer card, Call call);
}
