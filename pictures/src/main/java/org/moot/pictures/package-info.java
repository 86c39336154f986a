/** Results of counts as pictures, PNG for chats and SVG for pages, each with the same numbers as text. */
@NullMarked
package org.moot.pictures;

import org.jspecify.annotations.NullMarked;
