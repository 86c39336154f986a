/** The weekly letter: one message for whoever asked for it, of what needs them. */
@NullMarked
package org.moot.letter;

import org.jspecify.annotations.NullMarked;
