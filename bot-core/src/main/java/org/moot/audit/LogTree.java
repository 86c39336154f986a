package org.moot.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Roots and proofs of a growing tree at any of its sizes, read from its tiles. Each is good for the questions of one moment.
 * Source: RFC 6962, section 2.1.
 */
public final class LogTree {
    private static final int LEVEL_BITS = 8;

    private final Tiles tiles;
    private final Map<String, List<Bytes>> read = new HashMap<>();

    public LogTree(Tiles tiles) {
        this.tiles = tiles;
    }

    /** The root over the first so many leaves. */
    public Bytes root(long size) {
        return size == 0 ? MerkleTree.root(List.of()) : range(0, size);
    }

    /** The hashes with which a leaf leads to the root of a size, the nearest first. */
    public List<Bytes> path(long leaf, long size) {
        if (leaf < 0 || leaf >= size) {
            throw new IllegalArgumentException("no such leaf");
        }
        List<Bytes> path = new ArrayList<>();
        path(leaf, 0, size, path);
        return List.copyOf(path);
    }

    private void path(long leaf, long from, long to, List<Bytes> path) {
        if (to - from > 1) {
            long middle = from + left(to - from);
            if (leaf < middle) {
                path(leaf, from, middle, path);
                path.add(range(middle, to));
            } else {
                path(leaf, middle, to, path);
                path.add(range(from, middle));
            }
        }
    }

    /** The hashes that show that the tree of one size is the beginning of that of another; none for equal sizes or none. */
    public List<Bytes> consistency(long earlier, long size) {
        if (earlier < 0 || earlier > size) {
            throw new IllegalArgumentException("no such sizes");
        }
        List<Bytes> proof = new ArrayList<>();
        if (earlier > 0 && earlier < size) {
            proof(earlier, 0, size, true, proof);
        }
        return List.copyOf(proof);
    }

    private void proof(long earlier, long from, long to, boolean whole, List<Bytes> proof) {
        if (earlier == to) {
            if (!whole) {
                proof.add(range(from, to));
            }
            return;
        }
        long middle = from + left(to - from);
        if (earlier <= middle) {
            proof(earlier, from, middle, whole, proof);
            proof.add(range(middle, to));
        } else {
            proof(earlier, middle, to, false, proof);
            proof.add(range(from, middle));
        }
    }

    /** The largest power of two that is smaller. */
    private static long left(long length) {
        return Long.highestOneBit(length - 1);
    }

    private Bytes range(long from, long to) {
        long length = to - from;
        if (Long.bitCount(length) == 1) {
            return whole(from, Long.numberOfTrailingZeros(length));
        }
        long middle = from + left(length);
        return MerkleTree.node(range(from, middle), range(middle, to));
    }

    /** A tree that is full: it lies within one tile of the highest level that it fills. */
    private Bytes whole(long from, int height) {
        int level = height / LEVEL_BITS;
        long at = from >>> level * LEVEL_BITS;
        int within = (int) (at % Tiles.WIDTH);
        List<Bytes> tile = tile(level, at / Tiles.WIDTH);
        return MerkleTree.rootOf(tile.subList(within, within + (1 << height % LEVEL_BITS)));
    }

    private List<Bytes> tile(int level, long index) {
        return read.computeIfAbsent(level + "/" + index, key -> tiles.tile(level, index));
    }
}
