/** What Moot says in Matrix rooms, held against hand-made rules and the specification's own schemas. */
@NullMarked
package org.moot.matrix.say;

import org.jspecify.annotations.NullMarked;
