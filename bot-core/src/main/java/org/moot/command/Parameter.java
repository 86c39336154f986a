package org.moot.command;

import java.util.List;
import java.util.Optional;
import org.moot.conversation.Text;

/**
 * Something a command is told.
 *
 * @param name one lower-case word, as it is typed before a colon
 * @param shape how much of a typed line it takes, and which field a form shows for it
 * @param required whether the command refuses without it; a required one may still be found from the place (see
 *     {@link Reading#fromPlace})
 * @param longest the most characters it takes
 * @param reading turns what was typed into a value
 * @param example a value that works, shown when one does not
 */
public record Parameter<T>(
        String name, Shape shape, boolean required, int longest, Reading<T> reading, String example) {

    /** How much of a typed line a parameter takes. */
    public enum Shape {
        /** One word, or several in double quotes. */
        WORD,
        /** A line of words, up to the next named parameter. */
        LINE,
        /** Several lines; forms show a large field. */
        TEXT,
        /** Several numbers, as a typed ballot. */
        SCORES,
        /** One of a few fixed words, see {@link Reading#suggest}. */
        CHOICE
    }

    /** Turns typed words into a value, inside the transaction. */
    public interface Reading<T> {

        /**
         * @throws Unreadable with what is wrong, for example the nearest names
         */
        T read(String typed, Asking asking);

        /**
         * Whether an unnamed word on a typed line can be meant for this; when not, the word goes to the next parameter, so
         * that {@code proposal block it floods} works in the proposal's thread.
         */
        default boolean mayBe(String word) {
            return true;
        }

        /** The value that follows from where or by whom the command is said, when nothing was typed. */
        default Optional<T> fromPlace(Asking asking) {
            return Optional.empty();
        }

        /** Whether {@link #fromPlace} ever finds one, which help says. */
        default boolean followsFromPlace() {
            return false;
        }

        /** Said when it is missing, where more is to be said than its name and an example. */
        default Optional<Text> whyNeeded() {
            return Optional.empty();
        }

        /** Values that begin with what was typed so far, at most 25, for completion; must be fast. */
        default List<String> suggest(String begun, Asking asking) {
            return List.of();
        }

        /** The same, each with what a person reads for it where the value alone says too little. */
        default List<Offer> offer(String begun, Asking asking) {
            return suggest(begun, asking).stream().map(Offer::of).toList();
        }
    }

    /** A value that can be taken, and what stands for it in a list to choose from. */
    public record Offer(String value, String shown) {
        static Offer of(String value) {
            return new Offer(value, value);
        }
    }

    /** Who asks and what: all that reading may look at. */
    public record Asking(Request request, Asker asker) {}

    public Parameter<T> optional() {
        return new Parameter<>(name, shape, false, longest, reading, example);
    }

    public Parameter<T> named(String otherName) {
        return new Parameter<>(otherName, shape, required, longest, reading, example);
    }

    /** Two parameters are the same when they have the same name; a command never has two of one name. */
    @Override
    public boolean equals(@org.jspecify.annotations.Nullable Object other) {
        return other instanceof Parameter<?> parameter && parameter.name.equals(name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
