package org.moot.matrix;

import java.util.List;

/**
 * An assembly that meets on Matrix and has a seat in another, or another in it.
 *
 * @param anybody whether its charter lets anybody join
 * @param halls the rooms in which it meets, by their first addresses
 * @param members the handles of those that sit in it
 */
public record Seated(
        String handle, String name, String remit, boolean anybody, List<String> halls, List<String> members) {
    public Seated {
        halls = List.copyOf(halls);
        members = List.copyOf(members);
    }
}
