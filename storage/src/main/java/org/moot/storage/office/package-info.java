/** Who holds which office, and who stands for one. */
@NullMarked
package org.moot.storage.office;

import org.jspecify.annotations.NullMarked;
