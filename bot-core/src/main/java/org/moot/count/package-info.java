/**
 * Counting scores: ballots in, a result with its story and everybody's enthusiasm out; pure, exact and the same on
 * every machine.
 */
@NullMarked
package org.moot.count;

import org.jspecify.annotations.NullMarked;
