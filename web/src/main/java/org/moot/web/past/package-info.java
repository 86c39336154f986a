/** The calls that are over. */
@NullMarked
package org.moot.web.past;

import org.jspecify.annotations.NullMarked;
