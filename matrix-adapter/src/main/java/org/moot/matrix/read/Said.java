package org.moot.matrix.read;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.moot.conversation.Speech;
import org.moot.matrix.say.Profile;
import org.moot.matrix.say.Question;

/**
 * What a message says.
 *
 * @param words plain, without what clients put before an answer; empty where there is only a file
 * @param speech the same with its form, as it was meant
 * @param leading whom the words begin by addressing, where they are marked so
 * @param replaces the message whose words these are now
 * @param thread the first message of the thread it is in
 * @param answers the message that it is an answer to
 * @param calls the ids of the persons it calls
 * @param by for whom a program says it (MSC4144)
 * @param vote the number of the vote whose ballot it shows, in a message of Moot's own
 * @param question what it asks for, in a message of Moot's own
 */
public record Said(
        Kind kind,
        String words,
        Speech speech,
        Optional<Leading> leading,
        Optional<String> replaces,
        Optional<String> thread,
        Optional<String> answers,
        Set<String> calls,
        Optional<SaidFile> file,
        Optional<Profile> by,
        OptionalLong vote,
        Optional<Question> question) {
    public Said {
        calls = Set.copyOf(calls);
    }

    /** What kind of message it is. */
    public enum Kind {
        WORDS,
        /** Said by a program, which nobody answers. */
        NOTICE,
        FILE,
        OTHER
    }

    /**
     * A person who is addressed at the beginning.
     *
     * @param label the words that stand for them
     */
    public record Leading(String user, String label) {}

    /**
     * A file that was sent.
     *
     * @param address its {@code mxc://} address, with that by which a sealed one is read behind a {@code #}
     */
    public record SaidFile(String name, String address, boolean isSealed, long bytes) {}
}
