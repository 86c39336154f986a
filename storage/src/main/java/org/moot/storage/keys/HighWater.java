package org.moot.storage.keys;

import java.nio.ByteBuffer;
import java.nio.file.Path;

/** How far the database had come, noted beside the keys of votes, which are in no backup: a copy of it is behind. */
public final class HighWater {
    private static final String NAME = "high-water.mark";

    private final KeyFolder folder;

    /** @param folder of the keys of votes */
    public HighWater(Path folder) {
        this.folder = KeyFolder.at(folder);
    }

    /** 0 where nothing was noted yet. */
    public long mark() {
        return folder.read(NAME)
                .filter(bytes -> bytes.length == Long.BYTES)
                .map(bytes -> ByteBuffer.wrap(bytes).getLong())
                .orElse(0L);
    }

    /** Of several instances the last one writes; what it writes was committed. */
    public void note(long mark) {
        folder.put(NAME, ByteBuffer.allocate(Long.BYTES).putLong(mark).array());
    }
}
