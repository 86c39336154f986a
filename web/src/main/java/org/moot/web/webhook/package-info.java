/** Where other services tell us what happened: bytes in, as they came, before anybody reads them. */
@NullMarked
package org.moot.web.webhook;

import org.jspecify.annotations.NullMarked;
