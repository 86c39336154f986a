/** Calls: when an assembly talks in a room on the net, what about, and how many came. */
@NullMarked
package org.moot.call;

import org.jspecify.annotations.NullMarked;
