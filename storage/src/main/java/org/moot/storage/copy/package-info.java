/** Copies of the database and of the house's keys: taken while the program runs, sealed, and put into what is empty. */
@NullMarked
package org.moot.storage.copy;

import org.jspecify.annotations.NullMarked;
