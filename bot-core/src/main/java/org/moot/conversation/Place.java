package org.moot.conversation;

/**
 * Somewhere things can be said: a hall, a thread in a hall, or somebody's private door. The address is opaque outside
 * the adapter of that platform.
 */
public record Place(String platform, String address) {}
