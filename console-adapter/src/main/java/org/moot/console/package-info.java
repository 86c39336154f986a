/** The whole bot in a terminal: a platform of its own, its drawing, and transcripts that are played as tests. */
@NullMarked
package org.moot.console;

import org.jspecify.annotations.NullMarked;
