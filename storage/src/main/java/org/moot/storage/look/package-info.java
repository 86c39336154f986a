/** What an operator sees of a database from outside of the program, whether it runs or not. */
@NullMarked
package org.moot.storage.look;

import org.jspecify.annotations.NullMarked;
