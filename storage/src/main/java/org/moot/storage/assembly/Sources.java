package org.moot.storage.assembly;

import java.util.List;
import java.util.Map;
import org.moot.assembly.Joining;

/**
 * Where the people of an assembly come from, seats followed to the end: who joined one of these assemblies, and, where one
 * of them has its people by membership, who is a member. Known first, so that the questions that follow are asked in the
 * way that is quick.
 */
record Sources(long itself, List<Sitting> sittings) {

    private static final String CURRENT = "p.member_since is not null and p.member_ended is null";

    /** The assembly itself or one that sits in it. */
    record Sitting(long assembly, Joining joining, String handle) {}

    private Long[] assemblies() {
        return sittings.stream().map(Sitting::assembly).toArray(Long[]::new);
    }

    private Long[] others() {
        return sittings.stream()
                .map(Sitting::assembly)
                .filter(it -> it != itself)
                .toArray(Long[]::new);
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

    private boolean isOne() {
        return sittings.size() == 1;
    }

    /** The condition under which somebody who {@code joined} is in it. */
    String joined() {
        return isOne() ? "assembly = :itself" : "assembly = any(:assemblies)";
    }

    /** The condition under which a person {@code p} is in it by membership. */
    String membership() {
        return isEveryMember() ? CURRENT : CURRENT + " and p.constituency = any(:constituencies)";
    }

    /**
     * How many there are, each person once. Most are counted where an index has them in a row; only the others are looked
     * up one by one, whether they are among those.
     */
    String count() {
        return isEveryMember() ? """
                select (select count(*) from person p where %1$s) + (
                    select count(*) from (select distinct person from joined where %2$s) other
                    where not exists (select from person p where p.id = other.person and %1$s))
                """.formatted(membership(), joined()) : """
                select (select count(*) from joined where assembly = :itself) + (
                    select count(*) from (
                        select person from joined where assembly = any(:others)
                        union select p.id from person p where %s) other (person)
                    where not exists (
                        select from joined where joined.assembly = :itself and joined.person = other.person))
                """.formatted(membership());
    }

    Map<String, Object> parameters() {
        return Map.of(
                "itself", itself, "assemblies", assemblies(), "others", others(), "constituencies", constituencies());
    }
}
