/** Assemblies, where they meet, where they sit, and who is in them. */
@NullMarked
package org.moot.storage.assembly;

import org.jspecify.annotations.NullMarked;
