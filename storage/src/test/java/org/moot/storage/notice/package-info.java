/** Tests of this part. */
@NullMarked
package org.moot.storage.notice;

import org.jspecify.annotations.NullMarked;
