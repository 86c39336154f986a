/** What the tables say about people, and to whom. */
@NullMarked
package org.moot.storage.people;

import org.jspecify.annotations.NullMarked;
