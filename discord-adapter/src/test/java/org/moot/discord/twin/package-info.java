/** A Discord that somebody else made, against which the fake one is held. */
@NullMarked
package org.moot.discord.twin;

import org.jspecify.annotations.NullMarked;
