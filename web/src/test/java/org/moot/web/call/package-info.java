/** Whether people come in, and calendars follow. */
@NullMarked
package org.moot.web.call;

import org.jspecify.annotations.NullMarked;
