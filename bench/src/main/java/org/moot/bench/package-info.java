/** Measures how fast the bot is, and says so in a table. */
@NullMarked
package org.moot.bench;

import org.jspecify.annotations.NullMarked;
