/** Whatever somebody may type where a ballot or a receipt is read, found by a coverage-guided fuzzer. */
@NullMarked
package org.moot.bench.fuzz;

import org.jspecify.annotations.NullMarked;
