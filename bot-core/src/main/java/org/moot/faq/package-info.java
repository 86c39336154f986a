/** What people ask, and what assemblies answer: the library's questions. */
@NullMarked
package org.moot.faq;

import org.jspecify.annotations.NullMarked;
