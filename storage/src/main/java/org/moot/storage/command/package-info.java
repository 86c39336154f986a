/** Transactions, and which requests were performed. */
@NullMarked
package org.moot.storage.command;

import org.jspecify.annotations.NullMarked;
