package org.moot.notice;

import org.moot.conversation.Post;
import org.moot.conversation.Reader;
import org.moot.conversation.Subject;

/** What is delivered. A card is drawn at the moment of delivery, so it is never out of date. */
public sealed interface Parcel {

    /** Says a post once. */
    record Say(Post post, Reader reader) implements Parcel {}

    /** Hangs the card of a subject; revises it where it hangs already. */
    record Hang(Subject card) implements Parcel {}

    /** Opens the thread about a subject, with the subject's card as its first message. */
    record Open(Subject card, String title) implements Parcel {}

    /** Hides a message that a person said, or shows it again, where the platform can. */
    record Hide(String reference, boolean hidden) implements Parcel {}

    /** Revises the card of a subject where it hangs; nothing where it does not. */
    record Revise(Subject card) implements Parcel {}
}
