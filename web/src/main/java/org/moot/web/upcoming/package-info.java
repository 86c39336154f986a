/** The calls that are to come. */
@NullMarked
package org.moot.web.upcoming;

import org.jspecify.annotations.NullMarked;
