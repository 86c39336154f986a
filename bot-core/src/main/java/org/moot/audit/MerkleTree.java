package org.moot.audit;

import java.util.ArrayList;
import java.util.List;

/** One hash over many leaves, so that anybody who holds one can check that it is among them. Source: RFC 6962, section 2.1. */
public final class MerkleTree {
    private static final byte[] LEAF = {0x00};
    private static final byte[] NODE = {0x01};

    private MerkleTree() {}

    public static Bytes leaf(byte[]... parts) {
        byte[][] all = new byte[parts.length + 1][];
        all[0] = LEAF;
        System.arraycopy(parts, 0, all, 1, parts.length);
        return Hash.sha256(all);
    }

    /** The hashes with which a leaf leads to the root, the nearest first. Source: RFC 6962, section 2.1.1. */
    public static List<Bytes> path(List<Bytes> leaves, int at) {
        if (leaves.size() <= 1) {
            return List.of();
        }
        int left = Integer.highestOneBit(leaves.size() - 1);
        List<Bytes> first = leaves.subList(0, left);
        List<Bytes> second = leaves.subList(left, leaves.size());
        var path = new ArrayList<>(at < left ? path(first, at) : path(second, at - left));
        path.add(root(at < left ? second : first));
        return List.copyOf(path);
    }

    /** The root over leaves that are hashes already; that of no leaves is the hash of nothing. */
    public static Bytes root(List<Bytes> leaves) {
        if (leaves.isEmpty()) {
            return Hash.sha256();
        }
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        int left = Integer.highestOneBit(leaves.size() - 1);
        return Hash.sha256(
                NODE,
                root(leaves.subList(0, left)).toArray(),
                root(leaves.subList(left, leaves.size())).toArray());
    }
}
