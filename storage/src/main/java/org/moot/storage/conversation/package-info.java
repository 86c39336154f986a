/** Remembers what arrived from platforms and is not worked off yet. */
@NullMarked
package org.moot.storage.conversation;

import org.jspecify.annotations.NullMarked;
