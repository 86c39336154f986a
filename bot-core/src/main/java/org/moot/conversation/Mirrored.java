package org.moot.conversation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a person said in one hall of an assembly, as it is said again in another. Mentions in it are already those of the
 * platform on which it is said, or the shown name alone; nothing in it may notify anybody.
 *
 * @param answers the reference, at the same place, of the message that it is an answer to
 * @param reader for the words that Moot itself adds
 */
public record Mirrored(
        Author author, Speech speech, Optional<String> answers, List<Talk.Attached> files, Reader reader) {
    public Mirrored {
        files = List.copyOf(files);
    }

    /** As Moot tells it where a platform cannot say it under another name: the name, the words, where the files lie. */
    public Post told() {
        String words = Stream.concat(
                        Stream.of(speech.plain()).filter(it -> !it.isBlank()),
                        files.stream().map(file -> file.address().isBlank() ? file.name() : file.address()))
                .collect(Collectors.joining("\n"));
        return Post.saying("moot.said", author.name(), words);
    }

    /**
     * Under whose name it stands.
     *
     * @param key the same for everything of one author, telling nothing of their account; {@code a-z0-9}
     * @param name shown; the name of nobody else in this assembly
     * @param platform where it was said
     * @param picture where a picture of theirs lies, as {@link Platform#fetch} of that platform takes it
     */
    public record Author(String key, String name, String platform, Optional<Talk.Attached> picture) {}

    /** Brings the bytes of a file or a picture from where it was said. */
    public interface Files {

        /** Empty where it is gone, cannot be reached now, or is larger than so many bytes; then only its name is shown. */
        Optional<byte[]> bytes(Talk.Attached file, long most);
    }
}
