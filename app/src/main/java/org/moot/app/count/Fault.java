package org.moot.app.count;

import java.util.Optional;
import org.moot.conversation.Text;

/** Why nothing was counted: what is wrong with the file or with what was asked, and where. */
final class Fault extends RuntimeException {
    private final transient Optional<At> at;
    private final transient Text why;

    private Fault(Optional<At> at, Text why) {
        super(why.key(), null, false, false);
        this.at = at;
        this.why = why;
    }

    static Fault at(At at, String key, Object... args) {
        return new Fault(Optional.of(at), Text.of("counting." + key, args));
    }

    /** About the whole file, or about no file at all. */
    static Fault of(String key, Object... args) {
        return new Fault(Optional.empty(), Text.of("counting." + key, args));
    }

    Text words() {
        return at.map(it -> Text.of("counting.at", it.line(), it.column(), why)).orElse(why);
    }

    /** As much of what somebody wrote as is needed to find it again. */
    static Text quoted(String written) {
        String whole = written.strip();
        int end = whole.offsetByCodePoints(0, Math.min(30, whole.codePointCount(0, whole.length())));
        return Text.plain(end == whole.length() ? whole : whole.substring(0, end) + "…");
    }
}
