package org.moot.letter;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.moot.action.Action;
import org.moot.assembly.Assembly;
import org.moot.assembly.AssemblyId;
import org.moot.conversation.Text;
import org.moot.office.Nominations.Nomination;
import org.moot.people.PersonId;

/** What somebody is asked to be, and what they said they would do and have not said that it is done. */
final class Errands {
    /** Nobody is asked after what they only just took on. */
    private static final Duration A_WEEK = Duration.ofDays(7);

    private static final int MOST = 50;
    private static final int TO_SAY_YES_OR_NO = 2;
    private static final int TO_SAY_WHAT_CAME_OF_IT = 2;

    private final LetterFeature.Asked asked;

    Errands(LetterFeature.Asked asked) {
        this.asked = asked;
    }

    List<Need> of(PersonId person, Collection<AssemblyId> where, Instant now) {
        var all = new ArrayList<Need>();
        for (AssemblyId id : where) {
            Optional<Assembly> assembly = asked.assemblies().find(id);
            assembly.ifPresent(it -> all.addAll(nominated(it, person)));
            taken(id, person, now).forEach(it -> all.add(action(it, now)));
        }
        return all;
    }

    private List<Need> nominated(Assembly assembly, PersonId person) {
        return asked.nominations().in(assembly.id()).stream()
                .filter(it -> it.nominee(person)
                        .filter(nominee -> !nominee.accepted())
                        .isPresent())
                .map(it -> stand(it, assembly))
                .toList();
    }

    private static Need stand(Nomination nomination, Assembly assembly) {
        var what = Text.of("letter.office", nomination.office(), assembly.name());
        var filled = Map.of("office", nomination.office(), "assembly", assembly.handle());
        return new Need("stand", what, nomination.closes(), TO_SAY_YES_OR_NO, "office accept", filled);
    }

    private Stream<Action> taken(AssemblyId assembly, PersonId person, Instant now) {
        return asked.actions().page(assembly, false, Long.MAX_VALUE, MOST).stream()
                .filter(it -> it.by().equals(person))
                .filter(it -> !it.taken().plus(A_WEEK).isAfter(now));
    }

    /** It ends by being done, so that what ends by a time comes before it. */
    private static Need action(Action action, Instant now) {
        var filled = Map.of("action", Long.toString(action.number()));
        Instant last = now.plus(Duration.ofDays(365));
        return new Need("action", Text.plain(action.what()), last, TO_SAY_WHAT_CAME_OF_IT, "action done", filled);
    }
}
