/** The keys of open votes, in files that no database and no backup holds; and the lasting keys of the house. */
@NullMarked
package org.moot.storage.keys;

import org.jspecify.annotations.NullMarked;
