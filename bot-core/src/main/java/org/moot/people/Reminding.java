package org.moot.people;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.moot.conversation.Post;
import org.moot.time.Deadline;
import org.moot.time.Deadlines;
import org.moot.time.Pace;

/**
 * Reminds people privately: at most once a day in all and three times about one thing, never in a person's own quiet hours,
 * in large assemblies only those who asked for it. Where it is night the reminder waits for the morning.
 */
public final class Reminding {
    /** The name of the argument that a reminder for one zone only carries. */
    public static final String ZONE = "zone";

    private static final int LARGE = 200;
    private static final int AT_ONCE = 500;

    private final People people;
    private final Reminders reminders;
    private final Doors doors;
    private final Deadlines deadlines;

    public Reminding(People people, Reminders reminders, Doors doors, Deadlines deadlines) {
        this.people = people;
        this.reminders = reminders;
        this.doors = doors;
        this.deadlines = deadlines;
    }

    /**
     * Reminds some people of one thing.
     *
     * @param those who have not answered
     */
    public void remind(Nudge nudge, Collection<PersonId> those, Instant now) {
        Map<ZoneId, Instant> asleep = new HashMap<>();
        List<PersonId> all = List.copyOf(those);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            var some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            for (Person person : new TreeMap<>(people.find(some)).values()) {
                if (isMeant(person, nudge)) {
                    remind(person, nudge, now, asleep);
                }
            }
        }
        asleep.forEach((zone, morning) -> deadlines.set(nudge.again(zone, morning)));
    }

    private static boolean isMeant(Person person, Nudge nudge) {
        return (nudge.assemblySize() <= LARGE || person.wantsReminders())
                && nudge.zone().map(person.zone()::equals).orElse(true);
    }

    private void remind(Person person, Nudge nudge, Instant now, Map<ZoneId, Instant> asleep) {
        var own = new Pace(person.zone(), nudge.pace().quietFrom(), nudge.pace().quietUntil());
        if (own.isQuiet(now)) {
            asleep.put(person.zone(), own.awake(now));
        } else if (reminders.mayRemind(
                person.id(), nudge.about(), now.atZone(person.zone()).toLocalDate())) {
            doors.tell(person.id(), nudge.post());
        }
    }

    /**
     * What somebody is reminded of.
     *
     * @param about names the decision that is to be made, such as {@code proposal/12}; a vote on it has the same name
     * @param repeat the deadline that reminds those who sleep now; it comes back with the argument {@code zone}
     * @param pace the assembly's quiet hours, which hold in each person's own zone
     * @param zone only people of this zone; everybody without one
     */
    public record Nudge(String about, Deadline repeat, int assemblySize, Pace pace, Optional<ZoneId> zone, Post post) {

        private Deadline again(ZoneId where, Instant morning) {
            Map<String, String> arguments = new HashMap<>(repeat.arguments());
            arguments.put(ZONE, where.getId());
            return new Deadline(repeat.name() + "/" + where.getId(), morning, repeat.command(), arguments);
        }
    }
}
