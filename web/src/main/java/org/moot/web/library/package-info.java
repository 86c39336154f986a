/** The public record: decisions, their pictures, and the search. */
@NullMarked
package org.moot.web.library;

import org.jspecify.annotations.NullMarked;
