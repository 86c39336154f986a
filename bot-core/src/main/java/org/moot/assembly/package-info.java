/** Groups that decide about one thing: who is in them, their charter, their seats in each other, their halls. */
@NullMarked
package org.moot.assembly;

import org.jspecify.annotations.NullMarked;
