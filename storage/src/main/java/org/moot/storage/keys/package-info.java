/** The link keys of open votes, in files that no database and no backup holds. */
@NullMarked
package org.moot.storage.keys;

import org.jspecify.annotations.NullMarked;
