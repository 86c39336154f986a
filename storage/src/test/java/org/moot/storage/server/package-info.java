/** Tests of this part. */
@NullMarked
package org.moot.storage.server;

import org.jspecify.annotations.NullMarked;
