/** Tests of this part. */
@NullMarked
package org.moot.storage.json;

import org.jspecify.annotations.NullMarked;
