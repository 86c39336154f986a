package org.moot.matrix.read;

import java.util.regex.Pattern;

/** Signs as people put them on messages, which clients write in several ways. */
public final class Signs {
    /** How an emoji is shown: as a picture, in a colour of skin, as a woman or a man. */
    private static final Pattern MANNER = Pattern.compile("\ufe0f|\ufe0e|[\\x{1F3FB}-\\x{1F3FF}]|\u200d[\u2640\u2642]");

    private Signs() {}

    public static String plain(String sign) {
        return MANNER.matcher(sign).replaceAll("");
    }
}
