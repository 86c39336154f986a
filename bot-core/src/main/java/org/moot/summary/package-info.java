/** The public record: the secretary's summary of each decision, and the library it goes to. */
@NullMarked
package org.moot.summary;

import org.jspecify.annotations.NullMarked;
