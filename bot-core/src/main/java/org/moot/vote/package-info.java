/** STAR votes: roll, ballots, opening, closing and the result. */
@NullMarked
package org.moot.vote;

import org.jspecify.annotations.NullMarked;
