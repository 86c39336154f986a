/** What stands in a list, for programs: Atom and JSON. */
@NullMarked
package org.moot.web.feed;

import org.jspecify.annotations.NullMarked;
