/** The assembly in a Discord server: slash commands, buttons and forms come in, posts, cards and threads go out. */
@NullMarked
package org.moot.discord;

import org.jspecify.annotations.NullMarked;
