/** The whole program on a real homeserver, while the one or the other is killed. */
@NullMarked
package org.moot.app.matrix;

import org.jspecify.annotations.NullMarked;
