package org.moot.notice;

/**
 * How much was mirrored since the start.
 *
 * @param said messages that were said again
 * @param joined of those, the ones that were said together with the one before
 * @param dropped messages that were too many and were not said again
 */
public record Relayed(long said, long joined, long dropped) {}
