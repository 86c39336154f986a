/** When things happen: deadlines, quiet hours, outages and the charter's closing times. */
@NullMarked
package org.moot.time;

import org.jspecify.annotations.NullMarked;
