/** The way out: posts and cards are staged with the work that caused them, and delivered once each in order. */
@NullMarked
package org.moot.notice;

import org.jspecify.annotations.NullMarked;
