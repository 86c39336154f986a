/** A real homeserver for the tests, and people on it. */
@NullMarked
package org.moot.matrix.homeserver;

import org.jspecify.annotations.NullMarked;
