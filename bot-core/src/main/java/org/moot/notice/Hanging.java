package org.moot.notice;

import org.moot.conversation.Place;
import org.moot.conversation.Subject;

/**
 * A card on a wall.
 *
 * @param hall the hall it belongs to
 * @param at where its message is: the hall, or the thread that it opens
 * @param opensThread whether {@code at} is the thread about this subject
 * @param reference the platform's reference of the message
 */
public record Hanging(Subject card, Place hall, Place at, boolean opensThread, String reference) {}
