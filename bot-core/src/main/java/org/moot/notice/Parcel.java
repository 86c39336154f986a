package org.moot.notice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moot.conversation.Account;
import org.moot.conversation.Mirrored;
import org.moot.conversation.Post;
import org.moot.conversation.Reader;
import org.moot.conversation.Speech;
import org.moot.conversation.Subject;

/** What is delivered. A card is drawn at the moment of delivery, so it is never out of date. */
public sealed interface Parcel {

    /** Says a post once. */
    record Say(Post post, Reader reader) implements Parcel {}

    /** Says a post once, and pins it where the platform can. */
    record Pin(Post post, Reader reader) implements Parcel {}

    /** Hangs the card of a subject; revises it where it hangs already. */
    record Hang(Subject card) implements Parcel {}

    /** Opens the thread about a subject, with the subject's card as its first message. */
    record Open(Subject card, String title) implements Parcel {}

    /** Hides a message that a person said, or shows it again, where the platform can. */
    record Hide(String reference, boolean hidden) implements Parcel {}

    /** Those accounts cannot speak in a hall, and nobody else who was kept from it, where the platform can. */
    record Mute(List<Account> muted) implements Parcel {
        public Mute {
            muted = List.copyOf(muted);
        }
    }

    /** Revises the card of a subject where it hangs; nothing where it does not. */
    record Revise(Subject card) implements Parcel {}

    /**
     * Says again what a person said in another hall.
     *
     * @param said the message, or several that one person said in a row
     * @param answers the message that the first of them is an answer to
     * @param when the first and the last of them were said
     * @param staged since when it waits
     */
    record Mirror(List<Original> said, Mirrored words, Optional<Original> answers, Span when, Instant staged)
            implements Parcel {
        public Mirror {
            said = List.copyOf(said);
        }

        public Mirror saying(Mirrored other) {
            return new Mirror(said, other, answers, when, staged);
        }

        /** Both as one message. */
        Mirror and(Mirror next) {
            var both = new ArrayList<>(said);
            both.addAll(next.said);
            var passages = new ArrayList<>(words.speech().passages());
            passages.addAll(next.words.speech().passages());
            var joined =
                    new Mirrored(words.author(), new Speech(passages), words.answers(), words.files(), words.reader());
            return new Mirror(both, joined, answers, when.and(next.when), staged);
        }
    }

    /** What was said again says something else now. */
    record MirrorAnew(Original said, Mirrored words) implements Parcel {}

    /** What was said again is taken away. */
    record Unsay(Original said) implements Parcel {}

    /** A message is marked for those who did so elsewhere, or the mark is taken back. */
    record Mark(Original said, String sign, boolean takenBack) implements Parcel {}

    /** Hides what was said again, or shows it again, where the platform can. */
    record HideCopy(Original said, boolean hidden) implements Parcel {}

    /** Says that so many messages were not said again. */
    record Skipped(int messages, Span when, Reader reader) implements Parcel {
        static Skipped of(Mirror mirror) {
            return new Skipped(
                    mirror.said().size(), mirror.when(), mirror.words().reader());
        }

        Skipped and(Skipped other) {
            return new Skipped(messages + other.messages, when.and(other.when), reader);
        }
    }

    /** What it is about, for whoever looks for what waits: a card, or the one message that it says again. */
    default Optional<Subject> about() {
        return switch (this) {
            case Hang it -> Optional.of(it.card());
            case Open it -> Optional.of(it.card());
            case Revise it -> Optional.of(it.card());
            case Mirror it ->
                it.said().stream()
                        .filter(one -> it.said().size() == 1)
                        .findFirst()
                        .map(Original::subject);
            case MirrorAnew it -> Optional.of(it.said().subject());
            case Mark it -> Optional.of(it.said().subject());
            case Say it -> Optional.empty();
            case Pin it -> Optional.empty();
            case Hide it -> Optional.empty();
            case Mute it -> Optional.empty();
            case Unsay it -> Optional.empty();
            case HideCopy it -> Optional.empty();
            case Skipped it -> Optional.empty();
        };
    }

    /** A stretch of time, both ends in it. */
    record Span(Instant first, Instant last) {
        public static Span at(Instant when) {
            return new Span(when, when);
        }

        Span and(Span other) {
            return new Span(
                    first.isBefore(other.first) ? first : other.first, last.isAfter(other.last) ? last : other.last);
        }
    }
}
