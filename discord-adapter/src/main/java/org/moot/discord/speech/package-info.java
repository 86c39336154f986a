/** What people say, as Discord writes it: read from its markdown and written in it. */
@NullMarked
package org.moot.discord.speech;

import org.jspecify.annotations.NullMarked;
