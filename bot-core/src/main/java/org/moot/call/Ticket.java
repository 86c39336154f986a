package org.moot.call;

import java.time.Instant;
import org.moot.people.PersonId;

/**
 * Lets somebody in as themselves, once and for a while.
 *
 * @param mark what is remembered of the link; the link cannot be made from it
 * @param call the number of the series
 */
public record Ticket(String mark, long call, PersonId person, Instant until) {}
