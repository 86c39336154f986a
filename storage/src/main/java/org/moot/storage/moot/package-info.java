/** Moots, and what was done to keep them fair. */
@NullMarked
package org.moot.storage.moot;

import org.jspecify.annotations.NullMarked;
