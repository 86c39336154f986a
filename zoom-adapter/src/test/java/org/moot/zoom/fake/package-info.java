/** A Zoom in memory that forgets nothing and whose every word is held against Zoom's own description. */
@NullMarked
package org.moot.zoom.fake;

import org.jspecify.annotations.NullMarked;
