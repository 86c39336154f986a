package org.moot.conversation;

/**
 * A person's identity on one platform. The id is opaque outside the adapter of that platform; it is never a shown name.
 */
public record Account(String platform, String id) {}
