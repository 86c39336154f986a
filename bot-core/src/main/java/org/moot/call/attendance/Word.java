package org.moot.call.attendance;

/** What somebody says themselves about whether they were there; it stands above everything that was noticed. */
public record Word(String person, boolean came) {}
