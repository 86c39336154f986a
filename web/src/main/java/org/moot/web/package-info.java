/** What anybody reads of Moot with a browser. */
@NullMarked
package org.moot.web;

import org.jspecify.annotations.NullMarked;
