/** The whole bot in a terminal. */
@NullMarked
package org.moot.console;

import org.jspecify.annotations.NullMarked;
