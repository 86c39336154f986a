/** Copies that are whole, and everything that is not one. */
@NullMarked
package org.moot.storage.copy;

import org.jspecify.annotations.NullMarked;
