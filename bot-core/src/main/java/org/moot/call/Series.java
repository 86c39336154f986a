package org.moot.call;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.moot.assembly.AssemblyId;
import org.moot.assembly.Belonging;
import org.moot.conversation.Text;
import org.moot.people.PersonId;

/**
 * A call that an assembly has set up: once, or every week. This record is the truth; a room on the net follows it.
 *
 * @param link an address that somebody gave, in the place of a room
 * @param changes what is different on some of its days
 * @param revision rises with every change that a room or a calendar has to follow
 * @param trouble why the room is not in step
 */
public record Series(
        SeriesId id,
        AssemblyId assembly,
        String title,
        Rhythm rhythm,
        Duration length,
        Door door,
        Optional<String> link,
        Map<LocalDate, Change> changes,
        Optional<Room> room,
        Optional<Text> trouble,
        int revision,
        PersonId by,
        Instant made,
        Optional<Instant> ended)
        implements Belonging {

    public static final int LONGEST_TITLE = 100;
    public static final int MOST_CHANGES = 200;

    /** How far one of its days can be moved. */
    public static final int MOVED_AT_MOST = 31;

    private static final int LOOKED_AT = 60;

    public Series {
        changes = Map.copyOf(changes);
    }

    public boolean isOver() {
        return ended.isPresent();
    }

    /** One of its times; nothing where it is left out, or not one of its days. */
    public Optional<Occurrence> on(LocalDate day) {
        if (isOver() || !rhythm.has(day)) {
            return Optional.empty();
        }
        Change change = changes.getOrDefault(day, Change.moved(day.atTime(rhythm.at())));
        return change.to().map(local -> {
            Instant starts = rhythm.moment(local).toInstant();
            return new Occurrence(day, starts, starts.plus(length), changes.containsKey(day));
        });
    }

    /** One of its times as the rhythm has it, whatever was changed. */
    public Occurrence usual(LocalDate day) {
        Instant starts = rhythm.on(day).toInstant();
        return new Occurrence(day, starts, starts.plus(length), false);
    }

    /** Those that are not over, in the order in which they are; moved ones stand where they were moved to. */
    public List<Occurrence> upcoming(Instant now, int most) {
        LocalDate today = now.atZone(rhythm.zone()).toLocalDate();
        Stream<LocalDate> days = rhythm.days(today.minusDays(MOVED_AT_MOST)).limit(LOOKED_AT + (long) most);
        return Stream.concat(days, changes.keySet().stream())
                .distinct()
                .flatMap(day -> on(day).stream())
                .filter(it -> it.ends().isAfter(now))
                .sorted(Comparator.comparing(Occurrence::starts).thenComparing(Occurrence::day))
                .limit(most)
                .toList();
    }

    public Optional<Occurrence> next(Instant now) {
        return upcoming(now, 1).stream().findFirst();
    }

    public Series skipping(List<LocalDate> days) {
        var all = new HashMap<>(changes);
        days.forEach(day -> all.put(day, Change.skipped()));
        return changed(link, all, ended);
    }

    /** Moving it to where the rhythm has it takes the change back. */
    public Series moving(LocalDate day, LocalDateTime to) {
        var all = new HashMap<>(changes);
        if (to.equals(day.atTime(rhythm.at()))) {
            all.remove(day);
        } else {
            all.put(day, Change.moved(to));
        }
        return changed(link, all, ended);
    }

    public Series linked(Optional<String> address) {
        return changed(address, changes, ended);
    }

    public Series cancelled(Instant now) {
        return changed(link, changes, Optional.of(now));
    }

    public Series inRoom(Room opened) {
        return copy(link, changes, Optional.of(opened), Optional.empty(), revision, ended);
    }

    public Series roomClosed() {
        return copy(link, changes, room.map(Room::closed), Optional.empty(), revision, ended);
    }

    /** The room to come to; nothing where somebody gave another address. */
    public Optional<Room> openRoom() {
        return room.filter(it -> link.isEmpty() && it.isOpen());
    }

    public Series troubled(Text why) {
        return copy(link, changes, room, Optional.of(why), revision, ended);
    }

    private Series changed(Optional<String> address, Map<LocalDate, Change> all, Optional<Instant> end) {
        return copy(address, all, room, trouble, revision + 1, end);
    }

    private Series copy(
            Optional<String> address,
            Map<LocalDate, Change> all,
            Optional<Room> there,
            Optional<Text> why,
            int number,
            Optional<Instant> end) {
        return new Series(id, assembly, title, rhythm, length, door, address, all, there, why, number, by, made, end);
    }
}
