/** Remembers who wants a letter. */
@NullMarked
package org.moot.storage.letter;

import org.jspecify.annotations.NullMarked;
