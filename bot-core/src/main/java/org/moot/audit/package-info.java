/** What happened, kept so that later changes show. */
@NullMarked
package org.moot.audit;

import org.jspecify.annotations.NullMarked;
