/** What every store must do, wherever it remembers: the same tests run against memory and against a database. */
@NullMarked
package org.moot.contract;

import org.jspecify.annotations.NullMarked;
