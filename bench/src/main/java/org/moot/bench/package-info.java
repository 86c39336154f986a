/** Measures how fast the bot is. */
@NullMarked
package org.moot.bench;

import org.jspecify.annotations.NullMarked;
