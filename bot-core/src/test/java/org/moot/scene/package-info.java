/** The whole bot on a small stage in memory: people say things, and what comes of it is heard. */
@NullMarked
package org.moot.scene;

import org.jspecify.annotations.NullMarked;
