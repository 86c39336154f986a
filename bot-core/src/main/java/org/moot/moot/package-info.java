/** Discussion threads, the same thread in every hall, and keeping them decent. */
@NullMarked
package org.moot.moot;

import org.jspecify.annotations.NullMarked;
