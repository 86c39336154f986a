/** Calls, how people come into them, what their rooms noticed, and who came. */
@NullMarked
package org.moot.storage.call;

import org.jspecify.annotations.NullMarked;
