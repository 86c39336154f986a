/** Calls: the page by which people come to one, and calendars that follow what is planned. */
@NullMarked
package org.moot.web.call;

import org.jspecify.annotations.NullMarked;
