/** Starts the bot and wires its parts together. */
@NullMarked
package org.moot.app;

import org.jspecify.annotations.NullMarked;
