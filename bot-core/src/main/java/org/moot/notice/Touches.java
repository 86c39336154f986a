package org.moot.notice;

/** Cards that changed. Touching is an insert that waits for nobody, however many people press at once. */
public interface Touches {

    void touch(org.moot.conversation.Subject card);

    /** Turns touches into staged revisions, one per card and hall where none waits yet; returns how many were taken. */
    int gather();
}
