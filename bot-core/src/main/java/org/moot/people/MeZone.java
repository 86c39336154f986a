package org.moot.people;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Parameter.Asking;
import org.moot.command.Parameter.Shape;
import org.moot.command.Permission;
import org.moot.command.Unreadable;
import org.moot.conversation.Post;

/** Sets the zone in which somebody reads times, and whose night keeps their reminders away. */
final class MeZone implements Command {
    private static final Parameter<ZoneId> ZONE =
            new Parameter<>("zone", Shape.WORD, true, 60, new Reading(), "Europe/London");

    private final People people;

    MeZone(People people) {
        this.people = people;
    }

    @Override
    public String name() {
        return "me zone";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(ZONE);
    }

    @Override
    public Permission needs() {
        return Permission.ANYBODY;
    }

    @Override
    public Answers answers() {
        return Answers.PRIVATELY;
    }

    @Override
    public Post perform(Asked asked) {
        ZoneId zone = asked.the(ZONE);
        people.change(PersonId.asking(asked), it -> it.in(zone));
        return Post.saying("people.zone", zone.getId());
    }

    /** Reads the name of a zone. */
    private static final class Reading implements Parameter.Reading<ZoneId> {

        @Override
        public ZoneId read(String typed, Asking asking) {
            try {
                return ZoneId.of(typed.strip());
            } catch (DateTimeException e) {
                throw new Unreadable("people.no-such-zone");
            }
        }

        @Override
        public List<String> suggest(String begun, Asking asking) {
            String sought = begun.toLowerCase(Locale.ROOT);
            return ZoneId.getAvailableZoneIds().stream()
                    .filter(zone -> zone.contains("/"))
                    .filter(zone -> zone.toLowerCase(Locale.ROOT).contains(sought))
                    .sorted()
                    .limit(25)
                    .toList();
        }
    }
}
