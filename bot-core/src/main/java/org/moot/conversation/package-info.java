/** What is said and where: posts of meaningful blocks, places, accounts, and the port that every chat platform implements. */
@NullMarked
package org.moot.conversation;

import org.jspecify.annotations.NullMarked;
