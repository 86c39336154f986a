package org.moot.office;

import java.util.List;
import java.util.Optional;
import org.moot.assembly.Assembly;
import org.moot.assembly.Right;
import org.moot.assembly.Setting;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Permission;
import org.moot.conversation.Post;
import org.moot.conversation.Refusal;
import org.moot.conversation.Text;
import org.moot.people.Person;
import org.moot.people.PersonId;

/** Fills an office where the charter lets the asker's own office do so; the assembly can undo it by decision. */
final class OfficeAppoint implements Command {
    private final Parameter<String> office = OfficeParameter.of();
    private final Parameter<Person> person;
    private final Parameter<Assembly> assembly;
    private final Officers officers;
    private final Appointments appointments;
    private final OfficeRemove.Hearing hearing;

    OfficeAppoint(
            Parameter<Person> person,
            Parameter<Assembly> assembly,
            Officers officers,
            Appointments appointments,
            OfficeRemove.Hearing hearing) {
        this.person = person;
        this.assembly = assembly;
        this.officers = officers;
        this.appointments = appointments;
        this.hearing = hearing;
    }

    @Override
    public String name() {
        return "office appoint";
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
        String filled = asked.the(office);
        Person chosen = asked.the(person);
        PersonId asker = PersonId.asking(asked);
        String by = filledBy(where, filled)
                .orElseThrow(() -> Refusal.because(
                        "office.not-filled-by-another", filled, new Text.Typed("office call " + filled)));
        Refusal.unless(
                officers.holder(where.id(), by)
                        .filter(officer -> officer.mayAct(asked.now()))
                        .filter(officer -> officer.person().equals(asker))
                        .isPresent(),
                "office.only-the-holder-fills",
                by,
                filled,
                new Text.Typed("office list"));
        Refusal.when(chosen.id().equals(asker), "office.not-oneself", filled);
        Refusal.unless(
                hearing.roster().has(where.id(), chosen.id()), "office.nominee-not-in", chosen.name(), where.name());
        appointments.put(where, filled, chosen.id(), false, asked.now());
        hearing.audience()
                .tell(
                        where.id(),
                        Post.saying(
                                "office.appointed-by",
                                by,
                                chosen.name(),
                                filled,
                                new Text.Typed("office remove " + filled)));
        return Post.saying("office.you-appointed", chosen.name(), filled);
    }

    /** The office whose holder fills another one, by the charter: {@code treasurer=general-secretary, …}. */
    static Optional<String> filledBy(Assembly where, String office) {
        return List.of(where.charter().the(Setting.FILLED_BY).split("[,\\s]+")).stream()
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2 && pair[0].equals(office))
                .map(pair -> pair[1])
                .findFirst();
    }
}
