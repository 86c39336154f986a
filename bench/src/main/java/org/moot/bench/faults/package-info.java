/** Votes under faults: programs are killed and wires cut while ballots are cast, and every acknowledged ballot must be counted once. */
@NullMarked
package org.moot.bench.faults;

import org.jspecify.annotations.NullMarked;
