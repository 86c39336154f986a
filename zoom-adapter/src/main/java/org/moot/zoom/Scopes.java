package org.moot.zoom;

import java.util.Arrays;
import java.util.List;

/** What the app must be allowed on Zoom. */
final class Scopes {
    private static final List<String> NEEDED = List.of(
            "meeting:write:meeting:admin",
            "meeting:read:meeting:admin",
            "meeting:read:list_meetings:admin",
            "meeting:update:meeting:admin",
            "meeting:delete:meeting:admin",
            "meeting:write:registrant:admin",
            "meeting:delete:registrant:admin",
            "meeting:read:past_meeting:admin",
            "meeting:read:list_past_instances:admin",
            "report:read:list_meeting_participants:admin",
            "meeting:read:participant:admin");

    private Scopes() {}

    /** Those that a token does not carry; an app loses them silently with its maker's rights. */
    static List<String> missing(String granted) {
        List<String> all = Arrays.asList(granted.strip().split("[\\s,]+"));
        return NEEDED.stream().filter(scope -> !all.contains(scope)).toList();
    }
}
