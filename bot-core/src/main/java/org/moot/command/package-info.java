/** The way in: one thing people can do is one command, and every command comes through the dispatcher. */
@NullMarked
package org.moot.command;

import org.jspecify.annotations.NullMarked;
