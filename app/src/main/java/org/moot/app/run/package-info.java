/** The running service: its parts put together, its rounds, its start and its stop. */
@NullMarked
package org.moot.app.run;

import org.jspecify.annotations.NullMarked;
