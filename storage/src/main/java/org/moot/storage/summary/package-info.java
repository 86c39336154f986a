/** Summaries, and the library with its full-text search. */
@NullMarked
package org.moot.storage.summary;

import org.jspecify.annotations.NullMarked;
