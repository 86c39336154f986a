/** What all rows have in common: they are read afresh, and changed one at a time under a lock. */
@NullMarked
package org.moot.storage.rows;

import org.jspecify.annotations.NullMarked;
