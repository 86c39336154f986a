package org.moot.office;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moot.assembly.Assembly;
import org.moot.assembly.Right;
import org.moot.assembly.Roster;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Permission;
import org.moot.conversation.Post;
import org.moot.conversation.Refusal;
import org.moot.conversation.Text;
import org.moot.office.Nominations.Nomination;
import org.moot.office.Nominations.Nominee;
import org.moot.people.Doors;
import org.moot.people.Person;
import org.moot.people.PersonId;

/** Proposes somebody for an office; the person is asked privately and stands only by accepting. */
final class OfficeNominate implements Command {
    private final Parameter<String> office = OfficeParameter.of();
    private final Parameter<Person> person;
    private final Parameter<Assembly> assembly;
    private final Nominating nominating;
    private final Roster roster;
    private final Doors doors;

    OfficeNominate(
            Parameter<Person> person, Parameter<Assembly> assembly, Nominating nominating, Roster roster, Doors doors) {
        this.person = person;
        this.assembly = assembly;
        this.nominating = nominating;
        this.roster = roster;
        this.doors = doors;
    }

    @Override
    public String name() {
        return "office nominate";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(office, person, assembly);
    }

    @Override
    public Permission needs() {
        return Right.IN_ASSEMBLY;
    }

    @Override
    public Answers answers() {
        return Answers.PRIVATELY;
    }

    @Override
    public Post perform(Asked asked) {
        Assembly where = asked.the(assembly);
        String what = asked.the(office);
        Person nominee = asked.the(person);
        PersonId asker = PersonId.asking(asked);
        Refusal.when(nominee.id().equals(asker), "office.stand-instead", new Text.Typed("office stand " + what));
        Refusal.unless(roster.has(where.id(), nominee.id()), "office.nominee-not-in", nominee.name(), where.name());
        Nomination nomination = nominating.of(where, what);
        Refusal.when(nomination.nominee(nominee.id()).isPresent(), "office.named-already", nominee.name(), what);
        nominating.enter(where, what, new Nominee(nominee.id(), false, Optional.of(asker)));
        doors.tell(nominee.id(), question(asked, where, nomination));
        return Post.saying("office.was-asked", nominee.name(), what);
    }

    private static Post question(Asked asked, Assembly where, Nomination nomination) {
        return Post.titled(Text.of("office.you-are-asked-title", nomination.office(), where.name()))
                .prose("office.you-are-asked", asked.asker().name(), nomination.office(), nomination.closes())
                .action(
                        "office.do-accept",
                        "office accept",
                        Map.of("office", nomination.office(), "assembly", where.handle()))
                .done();
    }
}
