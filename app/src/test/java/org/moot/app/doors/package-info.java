/** Tests of one assembly that meets on two platforms. */
@NullMarked
package org.moot.app.doors;

import org.jspecify.annotations.NullMarked;
