/** Where the features are put together into one service. */
@NullMarked
package org.moot;

import org.jspecify.annotations.NullMarked;
