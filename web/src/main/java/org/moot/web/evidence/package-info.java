/** The signed record, the evidence of votes as files, and a page on which anybody checks them. */
@NullMarked
package org.moot.web.evidence;

import org.jspecify.annotations.NullMarked;
