package org.moot.matrix.read;

import java.util.regex.Pattern;

/**
 * Whoever is no person on Matrix but stands for one elsewhere, by another bridge. What they say is not heard: it was said
 * where that bridge comes from, and to say it there again would go round in circles.
 */
public final class Ghosts {
    /** As bridges name those for whom they speak: {@code @_discord_17:example.org}, {@code @telegram_17:example.org}. */
    private static final Pattern GHOST = Pattern.compile("@(?:_[a-z][^:]*|[a-z]+_[0-9]{5,}[^:]*):.+");

    private Ghosts() {}

    public static boolean isNamedLikeOne(String user) {
        return GHOST.matcher(user).matches();
    }
}
