/** Questions and their answers, as stored. */
@NullMarked
package org.moot.storage.faq;

import org.jspecify.annotations.NullMarked;
