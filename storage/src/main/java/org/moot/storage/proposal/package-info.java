/** Proposals, what people say to them, and what came out. */
@NullMarked
package org.moot.storage.proposal;

import org.jspecify.annotations.NullMarked;
