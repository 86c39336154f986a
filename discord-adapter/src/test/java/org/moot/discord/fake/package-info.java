/** A Discord in memory, as strict as the real one: requests, the gateway, and people who look at it. */
@NullMarked
package org.moot.discord.fake;

import org.jspecify.annotations.NullMarked;
