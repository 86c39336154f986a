/** Small pictures of those who speak, for a platform that shows them by their address. */
@NullMarked
package org.moot.web.face;

import org.jspecify.annotations.NullMarked;
