package org.moot.command;

/** Which requests were performed, so that one that is delivered again is not performed again. */
public interface Inbox {

    /** Notes the request in the current transaction; false when it was noted before. */
    boolean first(String platform, String requestId);
}
