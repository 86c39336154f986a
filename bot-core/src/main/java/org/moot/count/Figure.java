package org.moot.count;

/** An option and the number that a step looked at: stars, five-star ratings, votes, losses, or its place in the lot. */
public record Figure(int option, long number) {}
