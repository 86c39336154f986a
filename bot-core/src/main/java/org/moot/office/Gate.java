package org.moot.office;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.moot.assembly.Assemblies;
import org.moot.assembly.Assembly;
import org.moot.assembly.Here;
import org.moot.assembly.Right;
import org.moot.assembly.Roster;
import org.moot.command.Asked;
import org.moot.command.Asker;
import org.moot.command.Doorkeeper;
import org.moot.command.Permission;
import org.moot.command.Request;
import org.moot.conversation.Account;
import org.moot.conversation.Reader;
import org.moot.conversation.Refusal;
import org.moot.conversation.Text;
import org.moot.people.People;
import org.moot.people.Person;
import org.moot.people.PersonId;

/** Knows who somebody is and what they may: everybody may do what their being in an assembly gives, officers little more. */
public final class Gate implements Doorkeeper {
    private final People people;
    private final Assemblies assemblies;
    private final Roster roster;
    private final Officers officers;
    private final Here here;
    private final Electors electors;
    private final Reader house;

    public Gate(
            People people,
            Assemblies assemblies,
            Roster roster,
            Officers officers,
            Here here,
            Electors electors,
            Reader house) {
        this.people = people;
        this.assemblies = assemblies;
        this.roster = roster;
        this.officers = officers;
        this.here = here;
        this.electors = electors;
        this.house = house;
    }

    @Override
    public Asker who(Request request) {
        return request.account()
                .map(account -> {
                    Person person = people.by(account).orElseGet(() -> meet(account, request));
                    if (!isSecret(request)) {
                        people.used(account, LocalDate.ofInstant(request.now(), ZoneOffset.UTC));
                    }
                    return person;
                })
                .map(Gate::asker)
                .orElse(new Asker(Optional.empty(), "", house));
    }

    @Override
    public Asker known(Request request) {
        return request.account()
                .flatMap(people::by)
                .map(Gate::asker)
                .orElse(new Asker(Optional.empty(), request.shownName(), house));
    }

    private static Asker asker(Person person) {
        return new Asker(Optional.of(person.id().value()), person.name(), person.reader());
    }

    @Override
    public Reader reader(Request request) {
        return request.account().flatMap(people::by).map(Person::reader).orElse(house);
    }

    private Person meet(Account account, Request request) {
        String shown = request.shownName().strip();
        String name = shown.isEmpty() ? account.id() : shown;
        String fitting = name.codePoints()
                .limit(Person.LONGEST_NAME)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        ZoneId zone = house.zone();
        Locale language = house.language();
        return people.add(Person.met(PersonId.fresh(), fitting, zone, language, request.now()), account);
    }

    @Override
    public void check(Permission needed, Asked asked) {
        switch (needed) {
            case Right right -> check(right, asked);
            default -> {
                // anybody, or the clock, which the dispatcher lets through only without an account
            }
        }
    }

    private void check(Right right, Asked asked) {
        Person person = person(asked);
        switch (right) {
            case IN_ASSEMBLY -> inAssembly(person, asked);
            case VOTING_MEMBER -> {
                Refusal.unless(person.isMember(), "office.members-only");
                inAssembly(person, asked);
            }
            case MEMBERSHIP_OFFICE -> membershipOffice(person, asked);
            case TWO_PERSONS -> electors.checkOffice(person.id(), asked.now());
        }
    }

    private Person person(Asked asked) {
        return asked.asker().person().map(PersonId::new).flatMap(people::find).orElseThrow();
    }

    private void inAssembly(Person person, Asked asked) {
        Assembly assembly = here.about(asked)
                .orElseThrow(() -> Refusal.because("office.no-assembly-here", new Text.Typed("assembly list")));
        Refusal.unless(
                roster.has(assembly.id(), person.id()),
                "office.not-in-assembly",
                assembly.name(),
                new Text.Typed("assembly join " + assembly.handle()));
        if (asked.request().account().isPresent() && !isSecret(asked.request())) {
            roster.tookPart(assembly.id(), person.id(), asked.now());
        }
    }

    /** Nothing may tie a person to the time of voting, so voting itself leaves no trace of taking part. */
    private static boolean isSecret(Request request) {
        return request.command().startsWith("vote ");
    }

    /** Only the holder, while the office is held and its powers do not pause; otherwise the refusal says who can change that. */
    private void membershipOffice(Person person, Asked asked) {
        Assembly home = assemblies
                .home()
                .orElseThrow(() -> Refusal.because("office.no-home", new Text.Typed("assembly found")));
        Officer officer = officers.holder(home.id(), Officer.MEMBERSHIP)
                .filter(it -> asked.now().isBefore(it.ends()))
                .orElseThrow(() -> Refusal.because(
                        "office.membership-vacant",
                        home.name(),
                        new Text.Typed("office call membership assembly: " + home.handle())));
        Refusal.when(officer.paused(), "office.membership-paused", home.name());
        Refusal.unless(
                officer.person().equals(person.id()),
                "office.membership-office-only",
                home.name(),
                new Text.Typed("office list assembly: " + home.handle()));
    }
}
