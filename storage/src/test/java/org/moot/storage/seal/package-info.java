/** Seals against the vectors of their standards, and against whoever tampers. */
@NullMarked
package org.moot.storage.seal;

import org.jspecify.annotations.NullMarked;
