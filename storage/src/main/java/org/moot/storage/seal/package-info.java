/** Seals ballots to the key of their vote with the JDK's own primitives: HPKE, RFC 9180, base mode, one message. */
@NullMarked
package org.moot.storage.seal;

import org.jspecify.annotations.NullMarked;
