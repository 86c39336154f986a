/** One person, many doors: accounts are linked to a person by a code, and leave again. */
@NullMarked
package org.moot.linking;

import org.jspecify.annotations.NullMarked;
