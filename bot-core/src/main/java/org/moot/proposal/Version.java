package org.moot.proposal;

import java.time.Instant;
import org.moot.people.PersonId;

/**
 * A text of a proposal at one time.
 *
 * @param number from 1
 * @param hurt who is hurt now and how this makes that less
 * @param by whose words they are
 */
public record Version(int number, String text, String hurt, PersonId by, Instant at) {
    public static final int LONGEST_HURT = 1000;
}
