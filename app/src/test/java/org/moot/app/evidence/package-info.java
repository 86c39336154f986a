/** Bundles of votes that were really held, as the verifier sees them. */
@NullMarked
package org.moot.app.evidence;

import org.jspecify.annotations.NullMarked;
