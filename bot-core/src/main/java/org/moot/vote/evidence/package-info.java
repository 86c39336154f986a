/** The evidence of a counted vote in one file, with which anybody can check it without asking anybody. */
@NullMarked
package org.moot.vote.evidence;

import org.jspecify.annotations.NullMarked;
