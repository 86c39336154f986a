/** How what Moot says looks in a Matrix room: posts as the content of messages, with words that read well alone. */
@NullMarked
package org.moot.matrix.say;

import org.jspecify.annotations.NullMarked;
