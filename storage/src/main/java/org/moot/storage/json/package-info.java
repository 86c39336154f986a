/** How nested values of the core are written as JSON, with the name of every kind written out. */
@NullMarked
package org.moot.storage.json;

import org.jspecify.annotations.NullMarked;
