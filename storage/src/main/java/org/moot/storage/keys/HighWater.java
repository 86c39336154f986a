package org.moot.storage.keys;

import java.nio.file.Path;
import java.util.stream.LongStream;

/**
 * How far the database had come, noted beside the keys of votes, which are in no backup: a copy of it is behind. The note is
 * the name of an empty file; of several the highest counts, so that an instance that comes late takes nothing back.
 */
public final class HighWater {
    private static final String NAME = "high-water.";

    private final KeyFolder folder;

    /** @param folder of the keys of votes */
    public HighWater(Path folder) {
        this.folder = KeyFolder.at(folder);
    }

    /** 0 where nothing was noted yet. */
    public long mark() {
        return marks().max().orElse(0L);
    }

    /** What is noted was committed. */
    public void note(long mark) {
        folder.mark(NAME + mark);
        long highest = mark();
        marks().filter(it -> it < highest).forEach(lower -> folder.unmark(NAME + lower));
    }

    private LongStream marks() {
        return folder.names(NAME).stream()
                .map(name -> name.substring(NAME.length()))
                .filter(rest -> rest.matches("\\d{1,18}"))
                .mapToLong(Long::parseLong);
    }
}
