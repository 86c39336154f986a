package org.moot.verifier;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** Roots and proofs of a tree of hashes. Source: RFC 6962, section 2.1; how to check: RFC 9162, section 2.1. */
final class Tree {
    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private Tree() {}

    static byte[] leaf(byte[]... parts) {
        byte[][] all = new byte[parts.length + 1][];
        all[0] = LEAF;
        System.arraycopy(parts, 0, all, 1, parts.length);
        return Digest.of(all);
    }

    private static byte[] node(byte[] left, byte[] right) {
        return Digest.of(NODE, left, right);
    }

    static byte[] root(List<byte[]> leaves) {
        if (leaves.isEmpty()) {
            return Digest.of();
        }
        Deque<byte[]> whole = new ArrayDeque<>();
        long count = 0;
        for (byte[] leaf : leaves) {
            byte[] hash = leaf;
            for (long full = count; full % 2 == 1; full >>= 1) {
                hash = node(whole.pop(), hash);
            }
            whole.push(hash);
            count++;
        }
        byte[] root = whole.pop();
        while (!whole.isEmpty()) {
            root = node(whole.pop(), root);
        }
        return root;
    }

    /** Whether a path leads from the leaf at a place to the root of a tree of that size. */
    static boolean leads(byte[] leaf, long place, long size, List<byte[]> path, byte[] root) {
        if (place < 0 || place >= size) {
            return false;
        }
        long at = place;
        long last = size - 1;
        byte[] hash = leaf;
        for (byte[] beside : path) {
            if (last == 0) {
                return false;
            }
            if (at % 2 == 1 || at == last) {
                hash = node(beside, hash);
                while (at % 2 == 0 && at != 0) {
                    at >>= 1;
                    last >>= 1;
                }
            } else {
                hash = node(hash, beside);
            }
            at >>= 1;
            last >>= 1;
        }
        return last == 0 && Arrays.equals(hash, root);
    }

    /** Whether the tree of one size is the beginning of that of a later one. */
    static boolean begins(long earlier, byte[] before, long size, byte[] now, List<byte[]> proof) {
        if (earlier == size) {
            return proof.isEmpty() && Arrays.equals(before, now);
        }
        Deque<byte[]> path = new ArrayDeque<>(proof);
        if (Long.bitCount(earlier) == 1) {
            path.addFirst(before);
        }
        return earlier > 0 && earlier < size && !path.isEmpty() && climbs(earlier, before, size, now, path);
    }

    /** Both roots at once, from the node that the two trees have in common. */
    private static boolean climbs(long earlier, byte[] before, long size, byte[] now, Deque<byte[]> path) {
        long at = earlier - 1;
        long last = size - 1;
        while (at % 2 == 1) {
            at >>= 1;
            last >>= 1;
        }
        byte[] was = path.removeFirst();
        byte[] is = was;
        for (byte[] next : path) {
            if (last == 0) {
                return false;
            }
            if (at % 2 == 1 || at == last) {
                was = node(next, was);
                is = node(next, is);
                while (at % 2 == 0 && at != 0) {
                    at >>= 1;
                    last >>= 1;
                }
            } else {
                is = node(is, next);
            }
            at >>= 1;
            last >>= 1;
        }
        return last == 0 && Arrays.equals(was, before) && Arrays.equals(is, now);
    }
}
