/** Whether the service is well, in words and numbers. */
@NullMarked
package org.moot.app.health;

import org.jspecify.annotations.NullMarked;
