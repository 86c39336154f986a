/** The road of a proposal: deliberation, consensus call, and the decision that comes of it. */
@NullMarked
package org.moot.proposal;

import org.jspecify.annotations.NullMarked;
