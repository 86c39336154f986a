package org.moot.count;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The total order of all options that is fixed and published before opening: where every ladder ends, the earlier one
 * wins.
 */
public final class Lot {
    /** Names the way {@link #drawn} works, for the vote's manifest. */
    public static final String ALGORITHM = "moot-lot-1";

    /** Length in bytes of the random seed that a lot is drawn from. */
    public static final int SEED_BYTES = 32;

    private final List<Integer> order;
    private final int[] places;

    private Lot(List<Integer> order) {
        this.order = List.copyOf(order);
        this.places = new int[order.size()];
        Arrays.fill(places, -1);
        for (int place = 0; place < places.length; place++) {
            int option = order.get(place);
            if (option < 0 || option >= places.length || places[option] >= 0) {
                throw new IllegalArgumentException("A lot names every option once, not " + order);
            }
            places[option] = place;
        }
    }

    /**
     * A lot with the options, counted from 0, in this order, best first.
     *
     * @throws IllegalArgumentException unless every option from 0 on stands there exactly once
     */
    public static Lot of(int... order) {
        return new Lot(Arrays.stream(order).boxed().toList());
    }

    /**
     * Options sorted by SHA-256(seed ‖ id in UTF-8), bytes compared as unsigned: anybody can redraw it from the
     * published seed, and every order is equally likely.
     *
     * @param seed 32 bytes, random or from the sealed secret of a vote
     * @param optionIds the frozen ids, in the order of the ballots
     * @throws IllegalArgumentException for a seed of another length, or for ids that are empty or repeated
     */
    public static Lot drawn(byte[] seed, List<String> optionIds) {
        if (seed.length != SEED_BYTES) {
            throw new IllegalArgumentException("A lot is drawn from 32 bytes, not " + seed.length);
        }
        if (optionIds.contains("") || new HashSet<>(optionIds).size() < optionIds.size()) {
            throw new IllegalArgumentException("A lot needs different ids that are not empty: " + optionIds);
        }
        List<byte[]> digests = optionIds.stream().map(id -> digest(seed, id)).toList();
        return new Lot(IntStream.range(0, optionIds.size())
                .boxed()
                .sorted((a, b) -> Arrays.compareUnsigned(digests.get(a), digests.get(b)))
                .toList());
    }

    private static byte[] digest(byte[] seed, String id) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update(seed);
            return sha.digest(id.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    public int options() {
        return places.length;
    }

    /** The options, best first. */
    public List<Integer> order() {
        return order;
    }

    /** Where an option stands in the lot, from 1. */
    public int place(int option) {
        return places[option] + 1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Lot lot && order.equals(lot.order);
    }

    @Override
    public int hashCode() {
        return order.hashCode();
    }

    @Override
    public String toString() {
        return order.toString();
    }
}
