package org.moot.office;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moot.assembly.Assembly;
import org.moot.assembly.Roster;
import org.moot.conversation.Refusal;
import org.moot.conversation.Text;
import org.moot.people.Names;
import org.moot.people.People;
import org.moot.people.Person;
import org.moot.people.PersonId;

/**
 * Appoints somebody to an office: {@code appoint secretary ana}. What fewer than three people answered is an appointment in
 * the interim. Without a person it stands for whoever a vote chooses.
 */
public final class AppointDoing implements Doing {
    public static final String KIND = "appoint";
    public static final String OFFICE = "office";
    public static final String PERSON = "person";
    private static final int ENOUGH_TO_CONFIRM = 3;

    private final Appointments appointments;
    private final Officers officers;
    private final Roster roster;
    private final People people;
    private final Names names;

    AppointDoing(Appointments appointments, Officers officers, Roster roster, People people, Names names) {
        this.appointments = appointments;
        this.officers = officers;
        this.roster = roster;
        this.people = people;
        this.names = names;
    }

    public static Effect of(String office, PersonId person) {
        return new Effect(KIND, Map.of(OFFICE, office, PERSON, person.toString()));
    }

    /** The effect of an election before it is known who is chosen. */
    public static Effect ofWhoever(String office) {
        return new Effect(KIND, Map.of(OFFICE, office));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Effect read(String typed, Assembly assembly) {
        String[] words = typed.strip().split("\\s+", 2);
        Refusal.when(words.length < 2, "office.appoint-whom", new Text.Typed("appoint secretary ana"));
        String name = words[1].replaceFirst("^@", "");
        List<Person> called = people.called(name);
        Refusal.when(called.isEmpty(), "office.nobody-called", name);
        Refusal.when(called.size() > 1, "office.several-called", name);
        Person person = called.getFirst();
        Refusal.unless(roster.has(assembly.id(), person.id()), "office.nominee-not-in", person.name(), assembly.name());
        return of(OfficeWord.read(words[0]), person.id());
    }

    @Override
    public Text words(Effect effect, Assembly assembly) {
        return person(effect)
                .map(person -> Text.of("office.will-appoint", names.of(person), effect.the(OFFICE)))
                .orElse(Text.of("office.will-appoint-whoever", effect.the(OFFICE)));
    }

    @Override
    public Text perform(Effect effect, Assembly assembly, int answers, Instant now) {
        PersonId person = person(effect).orElseThrow(() -> new IllegalStateException("an appointment of nobody"));
        if (!roster.has(assembly.id(), person)) {
            return Text.of("office.appointed-has-left", names.of(person), effect.the(OFFICE));
        }
        boolean interim = answers < ENOUGH_TO_CONFIRM;
        Officer officer = appointments.put(assembly, effect.the(OFFICE), person, interim, now);
        return Text.of(
                interim ? "office.appointed-interim" : "office.appointed",
                names.of(person),
                effect.the(OFFICE),
                officer.ends());
    }

    /** Whoever holds the office stays, with all its powers. */
    @Override
    public void undone(Effect effect, Assembly assembly, Instant now) {
        officers.holder(assembly.id(), effect.the(OFFICE))
                .filter(officer -> !officer.pausedBy().isEmpty())
                .ifPresent(officer -> appointments.change(assembly, officer.office(), Officer::trustedAgain));
    }

    private static Optional<PersonId> person(Effect effect) {
        return Optional.ofNullable(effect.details().get(PERSON)).map(PersonId::of);
    }
}
