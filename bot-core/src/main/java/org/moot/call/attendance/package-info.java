/** Who came to a call: a pure function of what its room noticed, the room's reports, and what people said themselves. */
@NullMarked
package org.moot.call.attendance;

import org.jspecify.annotations.NullMarked;
