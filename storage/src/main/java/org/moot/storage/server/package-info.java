/** PostgreSQL itself: embedded in a data directory of its own, or an outside one by its address. */
@NullMarked
package org.moot.storage.server;

import org.jspecify.annotations.NullMarked;
