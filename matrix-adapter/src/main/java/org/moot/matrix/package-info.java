/** The assembly in Matrix rooms, encrypted ones too. */
@NullMarked
package org.moot.matrix;

import org.jspecify.annotations.NullMarked;
