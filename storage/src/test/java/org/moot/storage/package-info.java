/** Storage on real PostgreSQL. */
@NullMarked
package org.moot.storage;

import org.jspecify.annotations.NullMarked;
