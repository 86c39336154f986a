/** The only package that knows Trixnity: a Matrix client as strings and blocking calls. */
@NullMarked
package org.moot.matrix.gateway;

import org.jspecify.annotations.NullMarked;
