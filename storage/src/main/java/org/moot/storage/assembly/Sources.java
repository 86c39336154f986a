package org.moot.storage.assembly;

import java.util.List;
import java.util.Map;
import org.moot.assembly.Joining;

/**
 * Where the people of an assembly come from, seats followed to the end: who joined one of these assemblies, and, where one
 * of them has its people by membership, who is a member. Known first, so that the questions that follow are asked in the
 * way that is quick.
 */
record Sources(List<Sitting> sittings) {

    private static final String CURRENT = "p.member_since is not null and p.member_ended is null";

    /** The assembly itself or one that sits in it. */
    record Sitting(long assembly, Joining joining, String handle) {}

    Long[] assemblies() {
        return sittings.stream().map(Sitting::assembly).toArray(Long[]::new);
    }

    private String[] constituencies() {
        return sittings.stream()
                .filter(it -> it.joining() == Joining.OWN_CONSTITUENCY)
                .map(Sitting::handle)
                .toArray(String[]::new);
    }

    private boolean isEveryMember() {
        return sittings.stream().anyMatch(it -> it.joining() == Joining.ALL_MEMBERS);
    }

    boolean isByMembership() {
        return sittings.stream().anyMatch(it -> it.joining() != Joining.BY_CHOICE);
    }

    boolean isOne() {
        return sittings.size() == 1;
    }

    /** The condition under which a person {@code p} is in it by membership. */
    String membership() {
        return isEveryMember() ? CURRENT : CURRENT + " and p.constituency = any(:constituencies)";
    }

    Map<String, Object> parameters() {
        return Map.of("assemblies", assemblies(), "constituencies", constituencies());
    }
}
