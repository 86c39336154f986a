/** People and how often they were reminded. */
@NullMarked
package org.moot.storage.people;

import org.jspecify.annotations.NullMarked;
