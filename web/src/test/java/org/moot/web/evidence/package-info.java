/** What anybody can watch of the record. */
@NullMarked
package org.moot.web.evidence;

import org.jspecify.annotations.NullMarked;
