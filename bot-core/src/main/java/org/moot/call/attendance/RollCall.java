package org.moot.call.attendance;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.moot.call.attendance.Attendance.Attendee;
import org.moot.call.attendance.Attendance.Instance;
import org.moot.call.attendance.Attendance.Status;

/**
 * Works out who came: the same for the same facts, in whatever order and however often they arrived. Run again on every new
 * fact, because what comes later can change everything.
 */
public final class RollCall {
    static final String SHARED_LINK = "SHARED_LINK_SUSPECTED";
    static final String OWN_WORD = "own_word";

    private final Policy policy;
    private final Facts facts;

    private RollCall(Policy policy, Facts facts) {
        this.policy = policy;
        this.facts = facts;
    }

    public static Attendance of(Policy policy, Facts facts) {
        return new RollCall(policy, facts).taken();
    }

    private Attendance taken() {
        List<Holding> all = holdings();
        List<Holding> ours = all.stream().filter(this::isOurs).toList();
        List<Visit> visits =
                ours.stream().flatMap(it -> it.visits(policy).stream()).toList();
        var faces = new Faces(facts, ours, visits);
        var recognised = new TreeMap<String, Recognised>();
        var strangers = new ArrayList<Visit>();
        for (Visit visit : visits) {
            faces.who(visit)
                    .ifPresentOrElse(
                            match -> recognised
                                    .computeIfAbsent(match.person().person(), it -> new Recognised(match.person()))
                                    .add(visit, match),
                            () -> strangers.add(visit));
        }
        return written(all, ours, recognised, new Strangers(policy, faces, strangers), faces);
    }

    private Attendance written(
            List<Holding> all,
            List<Holding> ours,
            Map<String, Recognised> recognised,
            Strangers strangers,
            Faces faces) {
        var attendees = new TreeMap<String, Attendee>();
        Set<String> countedOnly = new HashSet<>();
        recognised.forEach((person, it) -> {
            if (it.person.countedOnly()) {
                countedOnly.add(person);
            } else {
                attendees.put(person, it.attendee(policy, faces));
            }
        });
        facts.words().forEach(word -> apply(word, attendees, countedOnly));
        var guests = strangers.guests();
        return new Attendance(
                ours.stream()
                        .map(it -> new Instance(it.key(), it.began().orElseThrow(), it.ended()))
                        .sorted(Comparator.comparing(Instance::began).thenComparing(Instance::key))
                        .toList(),
                all.stream()
                        .filter(it -> !ours.contains(it))
                        .map(Holding::key)
                        .sorted()
                        .toList(),
                List.copyOf(attendees.values()),
                guests,
                strangers.bots(),
                ours.stream()
                        .flatMap(it -> it.flag().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                countedOnly.size(),
                attendees.size() + guests.size() + countedOnly.size());
    }

    /** What somebody says themselves stands above what was noticed. */
    private void apply(Word word, Map<String, Attendee> attendees, Set<String> countedOnly) {
        boolean onlyCounted = facts.people().stream()
                .anyMatch(it -> it.countedOnly() && it.person().equals(word.person()));
        if (!word.came()) {
            attendees.remove(word.person());
            countedOnly.remove(word.person());
        } else if (onlyCounted) {
            countedOnly.add(word.person());
        } else {
            attendees.putIfAbsent(
                    word.person(),
                    new Attendee(word.person(), Status.ATTENDED, 0, List.of(), List.of(OWN_WORD), 0, List.of()));
        }
    }

    private List<Holding> holdings() {
        var once = new LinkedHashMap<Sighting.Once, Sighting>();
        facts.sightings().stream()
                .filter(it -> it.room().equals(facts.room()))
                .sorted(Sighting.BY_TIME)
                .forEach(it -> once.putIfAbsent(it.once(), it));
        var byInstance = new TreeMap<String, List<Sighting>>();
        once.values()
                .forEach(it -> byInstance
                        .computeIfAbsent(it.instance(), key -> new ArrayList<>())
                        .add(it));
        var reports = new HashMap<String, Report>();
        facts.reports().forEach(it -> reports.put(it.instance(), it));
        reports.keySet().forEach(it -> byInstance.computeIfAbsent(it, key -> List.of()));
        return byInstance.entrySet().stream()
                .map(it -> new Holding(it.getKey(), it.getValue(), Optional.ofNullable(reports.get(it.getKey()))))
                .toList();
    }

    private boolean isOurs(Holding holding) {
        Instant earliest = facts.starts().minus(policy.before());
        Instant latest = facts.ends().plus(policy.after());
        return holding.began()
                .filter(began -> !began.isBefore(earliest) && began.isBefore(latest))
                .isPresent();
    }

    /** All the visits of one person. */
    private static final class Recognised {
        private final Known person;
        private final List<Visit> visits = new ArrayList<>();
        private final Set<String> by = new TreeSet<>();
        private final Set<String> flags = new TreeSet<>();

        private Recognised(Known person) {
            this.person = person;
        }

        private void add(Visit visit, Faces.Match match) {
            visits.add(visit);
            by.add(match.by());
            flags.addAll(visit.flags());
            if (match.conflict()) {
                flags.add(Faces.CONFLICT);
            }
        }

        /** Gaps are bridged within a holding only; then time counts once. */
        private Attendee attendee(Policy policy, Faces faces) {
            var byInstance = new TreeMap<String, List<Span>>();
            visits.forEach(it -> byInstance
                    .computeIfAbsent(it.instance(), key -> new ArrayList<>())
                    .add(it.span()));
            List<Span> bridged = byInstance.values().stream()
                    .flatMap(spans -> Span.union(spans, policy.bridged()).stream())
                    .toList();
            List<Span> spans = Span.union(bridged, Duration.ZERO);
            long seconds = Span.seconds(spans);
            if (SharedLink.isSuspected(visits, faces)) {
                flags.add(SHARED_LINK);
            }
            return new Attendee(
                    person.person(),
                    status(seconds, policy),
                    seconds,
                    spans,
                    List.copyOf(by),
                    visits.size(),
                    List.copyOf(flags));
        }

        private static Status status(long seconds, Policy policy) {
            if (seconds >= policy.enough().toSeconds()) {
                return Status.ATTENDED;
            }
            return seconds > 0 ? Status.BRIEF : Status.SEEN_UNMEASURED;
        }
    }
}
