package org.moot.conversation;

/** What a card or a thread is about: a kind such as {@code proposal}, and its key, such as {@code 12}. */
public record Subject(String kind, String key) {
    public static Subject of(String kind, long number) {
        return new Subject(kind, Long.toString(number));
    }
}
