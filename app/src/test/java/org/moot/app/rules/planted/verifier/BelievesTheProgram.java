package org.moot.app.rules.planted.verifier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Breaks rule 13: a verifier that needs more than the JDK. */
class BelievesTheProgram {
    private static final Logger LOG = LoggerFactory.getLogger(BelievesTheProgram.class);
}
