/** The box with the ballots, looked at from within the database. */
@NullMarked
package org.moot.storage.vote;

import org.jspecify.annotations.NullMarked;
