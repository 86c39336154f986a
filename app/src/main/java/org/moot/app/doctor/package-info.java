/** How everything is that Moot stands on, in words, with what to do: what {@code moot doctor} says. */
@NullMarked
package org.moot.app.doctor;

import org.jspecify.annotations.NullMarked;
