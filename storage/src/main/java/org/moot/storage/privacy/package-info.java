/** What is tied to one person, in all tables. */
@NullMarked
package org.moot.storage.privacy;

import org.jspecify.annotations.NullMarked;
