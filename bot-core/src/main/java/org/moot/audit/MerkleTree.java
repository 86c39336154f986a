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

    static Bytes node(Bytes left, Bytes right) {
        return Hash.sha256(NODE, left.toArray(), right.toArray());
    }

    /** The root over leaves that are hashes already; that of no leaves is the hash of nothing. */
    public static Bytes root(List<Bytes> leaves) {
        return leaves.isEmpty() ? Hash.sha256() : rootOf(leaves);
    }

    /** @param hashes at least one, of one level of a tree */
    static Bytes rootOf(List<Bytes> hashes) {
        if (hashes.size() == 1) {
            return hashes.getFirst();
        }
        int left = Integer.highestOneBit(hashes.size() - 1);
        return node(rootOf(hashes.subList(0, left)), rootOf(hashes.subList(left, hashes.size())));
    }
}
