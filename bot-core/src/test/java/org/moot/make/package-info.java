/** Test data that reads as words. */
@NullMarked
package org.moot.make;

import org.jspecify.annotations.NullMarked;
