/** {@code ./moot doctor}: how everything is that Moot stands on, in words, with what to do. */
@NullMarked
package org.moot.app.doctor;

import org.jspecify.annotations.NullMarked;
