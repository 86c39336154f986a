/** What an operator can set, read and checked before anything is touched. */
@NullMarked
package org.moot.app.settings;

import org.jspecify.annotations.NullMarked;
