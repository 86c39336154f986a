package org.moot.call;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One time of a series.
 *
 * @param day the day on which the rhythm has it, which names it also when it was moved
 */
public record Occurrence(LocalDate day, Instant starts, Instant ends, boolean moved) {}
