package org.moot.office;

import java.time.Instant;
import java.util.List;
import org.moot.assembly.Assembly;
import org.moot.assembly.Audience;
import org.moot.assembly.Roster;
import org.moot.command.Asked;
import org.moot.command.ByTheClock;
import org.moot.command.Parameter;
import org.moot.conversation.Place;
import org.moot.conversation.Post;
import org.moot.conversation.Text;
import org.moot.office.Nominations.Nomination;
import org.moot.people.PersonId;
import org.moot.time.Outages;

/** Ends nominations: nobody stood, one person did and is put to consensus, or several did and are voted on. */
final class OfficeSettle implements ByTheClock {
    private final Parameter<String> office = OfficeParameter.of();
    private final Parameter<Assembly> assembly;
    private final Nominations nominations;
    private final Nominating nominating;
    private final Questions questions;
    private final Standing standing;

    /** Who is there to stand, and who to hear of it. */
    record Standing(Roster roster, Audience audience, Outages outages) {}

    OfficeSettle(
            Parameter<Assembly> assembly,
            Nominations nominations,
            Nominating nominating,
            Questions questions,
            Standing standing) {
        this.assembly = assembly;
        this.nominations = nominations;
        this.nominating = nominating;
        this.questions = questions;
        this.standing = standing;
    }

    @Override
    public String name() {
        return Nominating.SETTLE;
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(office, assembly);
    }

    @Override
    public void at(Asked asked) {
        Assembly where = asked.the(assembly);
        nominations.find(where.id(), asked.the(office)).ifPresent(it -> settle(it, where, asked.now()));
    }

    private void settle(Nomination nomination, Assembly where, Instant now) {
        Instant closes = standing.outages()
                .closing(new Outages.Open(nomination.opened(), nomination.due()), platforms(where), where.pace(), now);
        if (closes.isAfter(now)) {
            nominating.extend(nomination, where, closes);
        } else if (nominating.close(nomination)) {
            ask(nomination, where, now);
        }
    }

    private void ask(Nomination nomination, Assembly where, Instant now) {
        List<PersonId> nominees = nomination.accepted().stream()
                .filter(person -> standing.roster().has(where.id(), person))
                .toList();
        switch (nominees.size()) {
            case 0 ->
                standing.audience()
                        .tell(
                                where.id(),
                                Post.saying(
                                        "office.nobody-stood",
                                        nomination.office(),
                                        new Text.Typed("office call " + nomination.office())));
            case 1 -> questions.one(where, nomination, nominees.getFirst(), now);
            default -> questions.several(where, nomination, nominees, now);
        }
    }

    private List<String> platforms(Assembly where) {
        return standing.audience().halls(where.id()).stream()
                .map(Place::platform)
                .distinct()
                .toList();
    }
}
