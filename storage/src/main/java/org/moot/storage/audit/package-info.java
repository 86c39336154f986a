/** What happened, in a chain where a change shows. */
@NullMarked
package org.moot.storage.audit;

import org.jspecify.annotations.NullMarked;
