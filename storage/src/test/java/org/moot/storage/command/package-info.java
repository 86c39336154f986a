/** Tests of this part. */
@NullMarked
package org.moot.storage.command;

import org.jspecify.annotations.NullMarked;
