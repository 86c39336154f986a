package org.moot.notice;

import java.time.Instant;
import org.moot.conversation.Post;
import org.moot.conversation.Reader;
import org.moot.conversation.Subject;

/** How a feature shows one of its things: one card per subject, the same in every hall, kept up to date in place. */
public interface Card {

    /** The kind of subject it draws. */
    String kind();

    /** The card as it is now; read inside a transaction of the delivery. */
    Post draw(Subject subject, Instant now);

    /** Whose language and zone it is written in. */
    Reader reader(Subject subject);
}
