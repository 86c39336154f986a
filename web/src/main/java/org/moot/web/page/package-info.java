/** What every page has: how it is drawn, kept, guarded, and what is said when there is none. */
@NullMarked
package org.moot.web.page;

import org.jspecify.annotations.NullMarked;
