package org.moot.call.attendance;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.moot.call.attendance.Attendance.Guest;

/** Visits of those whom nobody recognised: programs, and guests by the name that was typed. */
final class Strangers {
    private static final String NO_NAME = "(no name)";

    private final Policy policy;
    private final Faces faces;
    private final List<Visit> visits;

    Strangers(Policy policy, Faces faces, List<Visit> visits) {
        this.policy = policy;
        this.faces = faces;
        this.visits = visits;
    }

    List<String> bots() {
        var names = new TreeSet<String>();
        visits.stream().map(it -> it.marks().name()).filter(policy::isBot).forEach(names::add);
        return List.copyOf(names);
    }

    /** One of each name; of a name that says only which device it is, one of each visit. */
    List<Guest> guests() {
        var groups = new TreeMap<Label, List<Visit>>(
                Comparator.comparing(Label::name).thenComparing(Label::first));
        visits.stream()
                .filter(it -> !policy.isBot(it.marks().name()))
                .forEach(it -> groups.computeIfAbsent(label(it), label -> new ArrayList<>())
                        .add(it));
        return groups.entrySet().stream()
                .map(it -> guest(it.getKey().name(), it.getValue()))
                .toList();
    }

    private Label label(Visit visit) {
        Visit root = faces.root(visit);
        String name = root.marks().name().strip();
        return policy.isNobodys(name)
                ? new Label(name, root.key() + "|" + root.instance())
                : new Label(name.isEmpty() ? NO_NAME : name, "");
    }

    private static Guest guest(String label, List<Visit> of) {
        var flags = new TreeSet<String>();
        of.forEach(it -> flags.addAll(it.flags()));
        long seconds = Span.seconds(Span.union(of.stream().map(Visit::span).toList(), Duration.ZERO));
        return new Guest(
                label,
                seconds,
                of.stream().map(Visit::sitting).sorted(Sitting.ORDER).toList(),
                List.copyOf(flags));
    }

    private record Label(String name, String first) {}
}
