/** An attacker who has the whole database, its logs and its backups, and tries to tell who cast which ballot. */
@NullMarked
package org.moot.app.secrecy;

import org.jspecify.annotations.NullMarked;
