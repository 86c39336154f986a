package org.moot.zoom;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** How the reference of a holding stands in a path: encoded twice where it begins with a slash or holds two of them. */
final class Uuids {
    private Uuids() {}

    /** A part of a path for {@link Wire.Said}, encoded already. */
    static String inPath(String uuid) {
        String once = URLEncoder.encode(uuid, StandardCharsets.UTF_8);
        boolean twice = uuid.startsWith("/") || uuid.contains("//");
        return "=" + (twice ? URLEncoder.encode(once, StandardCharsets.UTF_8) : once);
    }
}
