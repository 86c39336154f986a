/** Remembers everything in PostgreSQL. */
@NullMarked
package org.moot.storage;

import org.jspecify.annotations.NullMarked;
