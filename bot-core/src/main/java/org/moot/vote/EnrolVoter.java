package org.moot.vote;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.moot.assembly.Roster;
import org.moot.assembly.Setting;
import org.moot.command.Asked;
import org.moot.command.Parameter;
import org.moot.conversation.Refusal;
import org.moot.conversation.Text;
import org.moot.office.Act;
import org.moot.people.Names;
import org.moot.people.People;
import org.moot.people.Person;
import org.moot.people.PersonId;
import org.moot.people.PersonParameter;
import org.moot.vote.Vote.State;

/** Puts somebody on the roll of an open vote, on their appeal. Nobody is ever taken off it. */
final class EnrolVoter implements VoteDeed {
    private final Parameter<Person> person;
    private final Affair affair;
    private final Interventions interventions;
    private final Lists lists;

    /** Where it stands who may vote. */
    record Lists(Roll roll, Roster roster, People people, VoteHerald herald) {}

    EnrolVoter(Affair affair, Interventions interventions, Lists lists) {
        this.person = PersonParameter.of(Affair.PERSON, lists.people());
        this.affair = affair;
        this.interventions = interventions;
        this.lists = lists;
    }

    @Override
    public String kind() {
        return "vote-enrol";
    }

    @Override
    public String command() {
        return "vote enrol";
    }

    @Override
    public List<Parameter<?>> asks() {
        return List.of(person);
    }

    @Override
    public Map<String, String> details(Vote vote, Asked asked, Instant now) {
        return Map.of(Affair.PERSON, asked.the(person).id().toString());
    }

    @Override
    public Text words(Act act) {
        return Text.of(
                "vote.act-enrol",
                new Names(lists.people()).of(person(act)),
                affair.vote(act).question());
    }

    @Override
    public Set<PersonId> concerned(Act act) {
        return affair.concerns(act);
    }

    /** They must be what the charter asks of voters; whether they were so in time is what two persons look at. */
    @Override
    public void check(Act act, Instant now) {
        Vote vote = affair.vote(act);
        Refusal.unless(vote.state() instanceof State.Open && now.isBefore(vote.closes()), "vote.act-not-open");
        Refusal.unless(lists.roster().has(vote.assembly(), person(act)), "vote.act-not-in-assembly");
        boolean membersOnly = lists.herald()
                .assembly(vote.assembly())
                .charter()
                .the(Setting.VOTES)
                .equals("members");
        Refusal.when(
                membersOnly
                        && lists.people()
                                .find(person(act))
                                .filter(Person::isMember)
                                .isEmpty(),
                "vote.act-no-member");
        Refusal.when(isOnRoll(act), "vote.act-on-roll");
    }

    @Override
    public Text perform(Act act, Instant now) {
        return affair.whileOpen(act, vote -> {
            if (!affair.in(() -> isOnRoll(act))) {
                interventions.addToRoll(vote.id(), person(act), now);
            }
            return affair.in(() -> {
                Vote grown = affair.vote(act);
                lists.herald().enrolled(grown, person(act));
                return Text.of("vote.act-roll-now", grown.rollSize(), grown.rollRoot());
            });
        });
    }

    private boolean isOnRoll(Act act) {
        return lists.roll().find(affair.vote(act).id(), person(act)).isPresent();
    }

    private static PersonId person(Act act) {
        return PersonId.of(act.the(Affair.PERSON));
    }
}
