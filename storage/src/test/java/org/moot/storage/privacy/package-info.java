/** What is tied to one person, looked for in a real database. */
@NullMarked
package org.moot.storage.privacy;

import org.jspecify.annotations.NullMarked;
