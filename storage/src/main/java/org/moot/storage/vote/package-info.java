/** Votes and their rolls; and, on connections of their own and apart from every person, the boxes with the ballots. */
@NullMarked
package org.moot.storage.vote;

import org.jspecify.annotations.NullMarked;
