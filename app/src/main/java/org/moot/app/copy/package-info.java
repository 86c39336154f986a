/** What an operator does with copies: {@code moot backup} and {@code moot restore}. */
@NullMarked
package org.moot.app.copy;

import org.jspecify.annotations.NullMarked;
