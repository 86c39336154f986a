/** The faults themselves, and votes under them. */
@NullMarked
package org.moot.bench.faults;

import org.jspecify.annotations.NullMarked;
