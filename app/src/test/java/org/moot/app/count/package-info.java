/** Counting files, as the command does it. */
@NullMarked
package org.moot.app.count;

import org.jspecify.annotations.NullMarked;
