/** What people asked, and what assemblies answered. */
@NullMarked
package org.moot.web.question;

import org.jspecify.annotations.NullMarked;
