package org.moot.zoom;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moot.call.CallRoom.Plan;
import org.moot.call.Change;
import org.moot.call.Rhythm;

/** Our times as Zoom is to have them: java.time says when they are, and Zoom's are compared with that after every change. */
final class Projection {
    /** Fewer than Zoom's fifty, and extended early. */
    static final int AHEAD = 26;

    private static final int NEAR = 3;
    private static final int MOVED_AT_MOST = 31;

    private final Plan plan;
    private final List<LocalDate> days;

    Projection(Plan plan) {
        this.plan = plan;
        LocalDate today = plan.now().atZone(plan.rhythm().zone()).toLocalDate();
        this.days = plan.rhythm()
                .days(today.minusDays(MOVED_AT_MOST))
                .filter(day ->
                        meant(day).orElse(plan.rhythm().on(day).toInstant()).isAfter(plan.now()))
                .limit(AHEAD)
                .toList();
    }

    /** A time of Zoom's. */
    record Slot(String id, Instant starts, boolean deleted) {}

    /** What has to be done about one of Zoom's times. */
    sealed interface Mend {
        record Move(Slot slot, Instant to) implements Mend {}

        record Drop(Slot slot) implements Mend {}
    }

    boolean isEmpty() {
        return days.isEmpty();
    }

    /** The days from the first that Zoom can begin with; it takes a time in the past for now. */
    private List<LocalDate> fresh() {
        return days.stream()
                .filter(day -> !plan.rhythm().weekly()
                        || plan.rhythm().on(day).toInstant().isAfter(plan.now()))
                .toList();
    }

    /** How many times it is to be. */
    int times() {
        return fresh().size();
    }

    /** Where it begins: by the rhythm, and moved where it is one time only. */
    ZonedDateTime first() {
        List<LocalDate> fresh = fresh();
        LocalDate first = fresh.isEmpty() ? days.getFirst() : fresh.getFirst();
        return plan.rhythm().weekly()
                ? plan.rhythm().on(first)
                : meant(first)
                        .map(it -> it.atZone(plan.rhythm().zone()))
                        .orElse(plan.rhythm().on(first));
    }

    /** Where a day is, or nothing where it is left out. */
    private Optional<Instant> meant(LocalDate day) {
        Rhythm rhythm = plan.rhythm();
        return plan.changes()
                .getOrDefault(day, Change.moved(day.atTime(rhythm.at())))
                .to()
                .map(local -> rhythm.moment(local).toInstant());
    }

    /** Whether Zoom has the times, up to the last one that it has, and reaches far enough. */
    boolean isMissing(List<Slot> slots) {
        Map<LocalDate, Slot> there = matched(slots);
        return fresh().stream()
                        .anyMatch(day -> meant(day).isPresent() && !there.containsKey(day) && isWithin(day, slots))
                || slots.stream()
                        .noneMatch(slot -> !slot.deleted() && slot.starts().isAfter(plan.now()));
    }

    private boolean isWithin(LocalDate day, List<Slot> slots) {
        Instant starts = plan.rhythm().on(day).toInstant();
        return slots.stream().anyMatch(slot -> !slot.starts().isBefore(starts));
    }

    List<Mend> mends(List<Slot> slots) {
        var mends = new ArrayList<Mend>();
        Map<LocalDate, Slot> matched = matched(slots);
        matched.forEach((day, slot) -> meant(day)
                .ifPresentOrElse(
                        to -> {
                            if (!to.equals(slot.starts())) {
                                mends.add(new Mend.Move(slot, to));
                            }
                        },
                        () -> mends.add(new Mend.Drop(slot))));
        ahead(slots).stream()
                .filter(slot -> !matched.containsValue(slot))
                .forEach(slot -> mends.add(new Mend.Drop(slot)));
        return mends;
    }

    /** The last that Zoom has, which is how far ahead the room is open. */
    Instant reach(List<Slot> slots) {
        return slots.stream()
                .filter(slot -> !slot.deleted())
                .map(Slot::starts)
                .max(Instant::compareTo)
                .orElse(plan.now());
    }

    private List<Slot> ahead(List<Slot> slots) {
        return slots.stream()
                .filter(slot -> !slot.deleted() && slot.starts().isAfter(plan.now()))
                .toList();
    }

    /** Each of Zoom's times by our day: where it was moved to, or the day that it stands on, or the nearest one that is free. */
    private Map<LocalDate, Slot> matched(List<Slot> slots) {
        var matched = new LinkedHashMap<LocalDate, Slot>();
        List<Slot> left = new ArrayList<>(ahead(slots));
        claim(
                left,
                matched,
                (day, slot) -> meant(day).filter(slot.starts()::equals).isPresent());
        claim(left, matched, (day, slot) -> on(slot).equals(day));
        claim(left, matched, (day, slot) -> Math.abs(ChronoUnit.DAYS.between(on(slot), day)) <= NEAR);
        return matched;
    }

    private LocalDate on(Slot slot) {
        return slot.starts().atZone(plan.rhythm().zone()).toLocalDate();
    }

    private void claim(
            List<Slot> left, Map<LocalDate, Slot> matched, java.util.function.BiPredicate<LocalDate, Slot> fits) {
        for (LocalDate day : days) {
            if (!matched.containsKey(day)) {
                left.stream().filter(slot -> fits.test(day, slot)).findFirst().ifPresent(slot -> {
                    matched.put(day, slot);
                    left.remove(slot);
                });
            }
        }
    }
}
