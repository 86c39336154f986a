/** The clock, the deadlines, and who was there when. */
@NullMarked
package org.moot.storage.time;

import org.jspecify.annotations.NullMarked;
