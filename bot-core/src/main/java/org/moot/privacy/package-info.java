/** What is kept about somebody: saying it, giving it to them, and forgetting it. */
@NullMarked
package org.moot.privacy;

import org.jspecify.annotations.NullMarked;
