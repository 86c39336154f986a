/** One assembly on Discord and on Matrix at once, with all that may go wrong. */
@NullMarked
package org.moot.app.doors;

import org.jspecify.annotations.NullMarked;
