/** The fuzzer for a short while. */
@NullMarked
package org.moot.bench.fuzz;

import org.jspecify.annotations.NullMarked;
