package org.moot.app.rules.planted.count;

import java.nio.file.Path;

/** Breaks rule 5: a count that is not pure. */
class ReadsFiles {
    Path ballots = Path.of("ballots");
}
