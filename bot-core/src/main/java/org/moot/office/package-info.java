/** Who acts for an assembly, and what a decision does when it takes effect. */
@NullMarked
package org.moot.office;

import org.jspecify.annotations.NullMarked;
