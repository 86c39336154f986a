/** What people type in Matrix rooms, in tables of what is understood and what is refused. */
@NullMarked
package org.moot.matrix.read;

import org.jspecify.annotations.NullMarked;
