/** Who does what because of a decision. */
@NullMarked
package org.moot.storage.action;

import org.jspecify.annotations.NullMarked;
