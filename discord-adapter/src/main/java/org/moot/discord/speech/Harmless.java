package org.moot.discord.speech;

import java.util.regex.Pattern;
import org.moot.conversation.Visible;

/** Makes words that people typed unable to steer Discord or to turn round what stands beside them. */
public final class Harmless {
    /** More marks on one letter than any script needs. */
    private static final Pattern PILES = Pattern.compile("(\\p{M}{4})\\p{M}+");

    private static final Pattern STEERING = Pattern.compile("[\\\\*_~`|<>@#\\[\\]()]|:(?=//)");
    private static final Pattern NUMBERED = Pattern.compile("(?m)^(\\s*[0-9]{1,9})\\.(?=\\s|$)");
    private static final Pattern LISTED = Pattern.compile("(?m)^(\\s*)([-+])");

    private Harmless() {}

    /** For places where Discord reads its marks: each of them is shown as it was typed. */
    public static String marked(String typed) {
        String escaped = STEERING.matcher(visible(typed)).replaceAll("\\\\$0");
        String numbered = NUMBERED.matcher(escaped).replaceAll("$1\\\\.");
        return LISTED.matcher(numbered).replaceAll("$1\\\\$2");
    }

    /** For labels, titles and names, where nothing is a mark: one line. */
    public static String plain(String typed) {
        return visible(typed).replaceAll("\\s+", " ").strip();
    }

    /** As it was typed, for where nothing is a mark; on its lines. */
    static String shown(String typed) {
        return visible(typed);
    }

    private static String visible(String typed) {
        return Visible.isPlain(typed) ? typed : PILES.matcher(Visible.of(typed)).replaceAll("$1");
    }
}
