package org.moot.call.attendance;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Two people on one personal link: two names under it at the same time. */
final class SharedLink {
    private SharedLink() {}

    static boolean isSuspected(List<Visit> visits, Faces faces) {
        var byPass = new TreeMap<String, List<Visit>>();
        visits.stream()
                .filter(it -> !it.marks().pass().isEmpty() && !it.aside() && !faces.isBound(it))
                .sorted(Comparator.comparing(it -> it.span().from()))
                .forEach(it -> byPass.computeIfAbsent(it.marks().pass(), pass -> new java.util.ArrayList<>())
                        .add(it));
        return byPass.values().stream().anyMatch(SharedLink::hasTwoNamesAtOnce);
    }

    /** In the order of their beginning; of each name only the one that lasts longest matters. */
    private static boolean hasTwoNamesAtOnce(List<Visit> inOrder) {
        Map<String, Visit> longest = new HashMap<>();
        for (Visit visit : inOrder) {
            String name = Policy.folded(visit.marks().name());
            boolean other = longest.entrySet().stream()
                    .anyMatch(it ->
                            !it.getKey().equals(name) && it.getValue().span().overlaps(visit.span()));
            if (other) {
                return true;
            }
            longest.merge(
                    name,
                    visit,
                    (one, two) -> two.span().until().isAfter(one.span().until()) ? two : one);
        }
        return false;
    }
}
