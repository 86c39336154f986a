/** Tests of this part. */
@NullMarked
package org.moot.storage.time;

import org.jspecify.annotations.NullMarked;
