package org.moot.discord;

import java.util.regex.Pattern;
import org.moot.discord.speech.Harmless;

/** Names as Discord takes them from a webhook. */
final class Masks {
    private static final int LONGEST = 80;

    /** Names that are not taken, each broken after its first letter. */
    private static final Pattern TAKEN = Pattern.compile("(?i)(?<=c)(?=lyde)|(?<=d)(?=iscord)");

    private static final Pattern NEVER = Pattern.compile("[@#:`]+");
    private static final Pattern EVERYBODY = Pattern.compile("(?i)everyone|here");

    private Masks() {}

    static String of(String name) {
        String plain = NEVER.matcher(Harmless.plain(name)).replaceAll(" ").strip();
        String free = TAKEN.matcher(plain).replaceAll("-").replaceAll("\\s+", " ");
        String one = EVERYBODY.matcher(free).matches() ? "\"" + free + "\"" : free;
        return Pen.cut(one.isBlank() ? "…" : one, LONGEST);
    }
}
