/** A story that goes on however often the program is killed in the middle of it. */
@NullMarked
package org.moot.app.crash;

import org.jspecify.annotations.NullMarked;
