package org.moot.app.copy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which files were named.
 *
 * @param database the copy of the database
 * @param keys the copy of the house's keys
 * @param checkpoint of the record, that somebody kept
 */
record Wanted(Path database, Optional<Path> keys, Optional<Path> checkpoint) {

    /** Empty for what is not understood. */
    static Optional<Wanted> read(List<String> words) {
        var rest = new ArrayList<>(words);
        Optional<Path> keys = taken("--keys", rest);
        Optional<Path> checkpoint = taken("--checkpoint", rest);
        boolean isUnderstood = rest.size() == 1 && !rest.getFirst().startsWith("-");
        return isUnderstood ? Optional.of(new Wanted(Path.of(rest.getFirst()), keys, checkpoint)) : Optional.empty();
    }

    private static Optional<Path> taken(String option, List<String> rest) {
        int at = rest.indexOf(option);
        if (at < 0 || at + 1 == rest.size()) {
            return Optional.empty();
        }
        Path file = Path.of(rest.get(at + 1));
        rest.subList(at, at + 2).clear();
        return Optional.of(file);
    }
}
