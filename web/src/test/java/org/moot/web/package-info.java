/** Whether the pages are what they should be. */
@NullMarked
package org.moot.web;

import org.jspecify.annotations.NullMarked;
