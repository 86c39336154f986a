/** Counts an election from a file, without the service: what reads files, and what writes reports. */
@NullMarked
package org.moot.app.count;

import org.jspecify.annotations.NullMarked;
