package org.moot.moot;

import org.moot.command.Parameter;
import org.moot.command.Parameters;

/** What more than one command of moderation is told. */
final class Given {
    /** Why somebody is muted or something is hidden. */
    static final Parameter<String> REASON = Parameters.text("reason", 500, "insults people");

    private Given() {}
}
