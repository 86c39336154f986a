/** Who does what because of a decision, and what came of it. */
@NullMarked
package org.moot.action;

import org.jspecify.annotations.NullMarked;
