/** Who decides: the assemblies, each with the one thing it decides about. */
@NullMarked
package org.moot.web.assembly;

import org.jspecify.annotations.NullMarked;
