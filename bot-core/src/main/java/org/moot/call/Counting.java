package org.moot.call;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.moot.call.attendance.Attendance;
import org.moot.call.attendance.Attendance.Guest;
import org.moot.call.attendance.Facts;
import org.moot.call.attendance.Known;
import org.moot.call.attendance.Policy;
import org.moot.call.attendance.Report;
import org.moot.call.attendance.RollCall;
import org.moot.call.attendance.Sighting;
import org.moot.call.attendance.Sitting;
import org.moot.call.attendance.Word;
import org.moot.people.PersonId;

/** Works out how many came, and keeps who it was of those alone who agreed. Run again whenever something new is known. */
final class Counting {
    static final Policy POLICY = Policy.byDefault();
    private static final Duration AROUND = Duration.ofHours(12);

    private final Diary diary;

    Counting(Diary diary) {
        this.diary = diary;
    }

    /** Counts a call that is over; returns it as it is then. */
    Call count(Call call, Instant now) {
        Facts facts = facts(call);
        String sources = fingerprint(facts);
        if (call.came().filter(it -> it.sources().equals(sources)).isPresent()) {
            return call;
        }
        Attendance attendance = RollCall.of(POLICY, facts);
        diary.books().attendances().put(call.number(), kept(call, attendance));
        boolean measured = !attendance.instances().isEmpty();
        boolean partial = measured && isPartial(facts, attendance);
        var came = new Call.Came(attendance.headcount(), measured, partial, sources, now);
        Call counted = diary.books().calls().change(call.number(), it -> it.counted(came));
        diary.out().noticeboard().show(counted.after());
        return counted;
    }

    /** Whom nobody recognises. */
    List<Guest> guests(Call call) {
        return RollCall.of(POLICY, facts(call)).guests();
    }

    /** Whether somebody is one of those who are counted, also where nothing else of them is kept. */
    boolean counts(Call call, PersonId person) {
        Facts facts = facts(call);
        var words = new ArrayList<>(facts.words());
        words.removeIf(it -> it.person().equals(person.toString()));
        int without = RollCall.of(POLICY, facts.saying(words)).headcount();
        words.add(new Word(person.toString(), true));
        return RollCall.of(POLICY, facts.saying(words)).headcount() == without;
    }

    /** Without a complete report something may be missing that nobody noticed. */
    private static boolean isPartial(Facts facts, Attendance attendance) {
        Set<String> reported = facts.reports().stream().map(Report::instance).collect(Collectors.toSet());
        return !attendance.flags().isEmpty()
                || attendance.instances().stream().anyMatch(it -> !reported.contains(it.key()));
    }

    private static List<Attendances.Kept> kept(Call call, Attendance attendance) {
        return attendance.attendees().stream()
                .map(it -> new Attendances.Kept(
                        call.number(), PersonId.of(it.person()), it.status(), it.seconds(), it.spans()))
                .toList();
    }

    private Facts facts(Call call) {
        Series series = diary.series(call);
        String room = series.room()
                .filter(it -> series.link().isEmpty())
                .map(Room::key)
                .orElse("");
        List<Attendances.Said> said = diary.books().attendances().said(call.number());
        List<Sitting.Named> named = diary.books().attendances().named(call.number());
        List<Known> people = people(
                room,
                Stream.concat(
                                said.stream().map(Attendances.Said::person),
                                named.stream().map(it -> PersonId.of(it.person())))
                        .toList());
        Instant from = call.starts().minus(AROUND);
        Instant until = call.ends().plus(AROUND);
        return new Facts(
                room,
                call.starts(),
                call.ends(),
                people,
                diary.books().sightings().in(room, from, until),
                diary.books().sightings().reports(room, from, until),
                said.stream()
                        .map(it -> new Word(it.person().toString(), it.came()))
                        .toList(),
                named);
    }

    /** Everybody who has not agreed to more is only counted. */
    private List<Known> people(String room, List<PersonId> told) {
        var passes = new TreeMap<PersonId, List<Pass>>();
        diary.books()
                .passes()
                .all(room)
                .forEach(pass -> pass.person()
                        .ifPresent(person -> passes.computeIfAbsent(person, it -> new ArrayList<>())
                                .add(pass)));
        told.forEach(it -> passes.computeIfAbsent(it, person -> new ArrayList<>()));
        Set<PersonId> kept = Set.copyOf(diary.books().passes().kept(List.copyOf(passes.keySet())));
        return passes.entrySet().stream()
                .map(it -> known(it.getKey(), it.getValue(), kept.contains(it.getKey())))
                .toList();
    }

    private static Known known(PersonId person, List<Pass> passes, boolean kept) {
        return new Known(
                person.toString(),
                passes.stream().map(Pass::reference).collect(Collectors.toSet()),
                Set.of(),
                passes.stream().map(Pass::pseudonym).collect(Collectors.toSet()),
                Set.of(),
                !kept);
    }

    /** The same for the same facts, in whatever order they are. */
    private static String fingerprint(Facts facts) {
        return Fingerprint.of(Stream.of(
                        facts.sightings().stream().map(Sighting::key),
                        facts.reports().stream().map(Report::toString),
                        facts.words().stream().map(Word::toString),
                        facts.named().stream().map(Sitting.Named::toString),
                        facts.people().stream()
                                .map(it -> it.person()
                                        + it.countedOnly()
                                        + it.passes().stream().sorted().toList()))
                .flatMap(it -> it.sorted(Comparator.naturalOrder())));
    }
}
