/** What people type in Matrix rooms, read: commands, ballots and the words of messages. */
@NullMarked
package org.moot.matrix.read;

import org.jspecify.annotations.NullMarked;
