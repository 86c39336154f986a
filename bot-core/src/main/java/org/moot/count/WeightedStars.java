package org.moot.count;

/** An option's stars in a round of proportional counting, each ballot at the weight it has left. */
public record WeightedStars(int option, Fraction stars) {}
