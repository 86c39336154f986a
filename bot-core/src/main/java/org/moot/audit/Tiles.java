package org.moot.audit;

import java.util.List;

/** A tree of hashes in pieces that never change once they are whole. Source: C2SP tlog-tiles. */
public interface Tiles {
    int WIDTH = 256;

    /**
     * The hashes of one tile from the left, at most {@link #WIDTH}; fewer at the right edge, none beyond it.
     *
     * @param level 0 for the leaves; each hash of a level stands for a whole tile of the level below
     */
    List<Bytes> tile(int level, long index);
}
