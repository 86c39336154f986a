package org.moot.count;

/** An option in a story, by its position on the ballot; its name is looked up when the story is told. */
public record OptionRef(int option) {}
