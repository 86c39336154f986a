package org.moot.assembly;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.moot.command.Asked;
import org.moot.command.ByTheClock;
import org.moot.command.Parameter;
import org.moot.command.Parameters;
import org.moot.conversation.Place;
import org.moot.conversation.Post;
import org.moot.conversation.Text;
import org.moot.notice.Hangings;
import org.moot.people.Doors;

/**
 * A platform noticed that a place is no more: whoever met there meets there no longer. It is said in the other halls of the
 * assembly; where there is none, its founder and its secretary are told how it gets another one.
 */
final class HallGone implements ByTheClock {
    private static final int LONGEST_PLACE = 300;

    private final Parameter<String> place = Parameters.word("place", LONGEST_PLACE, "console:garden");
    private final Halls halls;
    private final Assemblies assemblies;
    private final Meeting meeting;
    private final Hangings hangings;
    private final Hearers hearers;

    /** Who hears of it. */
    record Hearers(Audience audience, Doors doors, Offices offices) {}

    HallGone(Halls halls, Assemblies assemblies, Meeting meeting, Hangings hangings, Hearers hearers) {
        this.halls = halls;
        this.assemblies = assemblies;
        this.meeting = meeting;
        this.hangings = hangings;
        this.hearers = hearers;
    }

    @Override
    public String name() {
        return Meeting.GONE;
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(place);
    }

    @Override
    public void at(Asked asked) {
        String written = asked.the(place);
        int colon = written.indexOf(':');
        var gone = new Place(written.substring(0, Math.max(0, colon)), written.substring(colon + 1));
        halls.at(gone).flatMap(assemblies::find).ifPresent(met -> leave(gone, met, asked.now()));
    }

    private void leave(Place gone, Assembly met, Instant now) {
        meeting.release(gone, met, now);
        hangings.forget(gone);
        var again = new Text.Typed("assembly hall " + met.handle());
        if (halls.of(met.id()).isEmpty()) {
            Stream.concat(met.founder().stream(), hearers.offices().secretary(met.id(), now).stream())
                    .distinct()
                    .forEach(person ->
                            hearers.doors().tell(person, Post.saying("assembly.last-hall-gone", met.name(), again)));
        } else {
            hearers.audience().tell(met.id(), Post.saying("assembly.hall-gone", met.name()));
        }
    }
}
