/** The way out: lanes of parcels, where cards hang, and which cards changed. */
@NullMarked
package org.moot.storage.notice;

import org.jspecify.annotations.NullMarked;
