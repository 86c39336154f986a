/** Calls on Zoom: opens the rooms of the core's calls there, lets people in, and hears who came. */
@NullMarked
package org.moot.zoom;

import org.jspecify.annotations.NullMarked;
