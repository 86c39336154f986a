/** Every store in memory, with real transactions and a clock that tests set. */
@NullMarked
package org.moot.memory;

import org.jspecify.annotations.NullMarked;
