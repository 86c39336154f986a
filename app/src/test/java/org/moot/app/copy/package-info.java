/** What was kept is there again on another machine. */
@NullMarked
package org.moot.app.copy;

import org.jspecify.annotations.NullMarked;
