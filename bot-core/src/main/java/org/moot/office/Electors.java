package org.moot.office;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.moot.assembly.Assemblies;
import org.moot.assembly.Roster;
import org.moot.conversation.Refusal;
import org.moot.conversation.Text;
import org.moot.people.People;
import org.moot.people.PersonId;

/**
 * Who acts out of the rule, always two together: those who hold an electoral office in the party's electoral assembly; while
 * there are not two such persons, the secretaries of assemblies of three people or more.
 */
public final class Electors {
    /** An office of this name, or one that begins with it and a dash, such as {@code electoral-second}. */
    public static final String OFFICE = "electoral";

    private static final int ENOUGH = 2;
    private static final int LEAST_PEOPLE = 3;

    private final String handle;
    private final Assemblies assemblies;
    private final Officers officers;
    private final Roster roster;
    private final People people;

    /** @param handle of the core assembly whose officers they are */
    public Electors(String handle, Assemblies assemblies, Officers officers, Roster roster, People people) {
        this.handle = handle;
        this.assemblies = assemblies;
        this.officers = officers;
        this.roster = roster;
        this.people = people;
    }

    /** Looked at by the gate: who holds an office that may come into question, and whose powers do not pause. */
    void checkOffice(PersonId person, Instant now) {
        List<Officer> offices =
                electoral().filter(officer -> officer.person().equals(person)).toList();
        List<Officer> all = Stream.concat(offices.stream(), secretary(person)).toList();
        Refusal.when(all.isEmpty(), "office.act-electors-only", list());
        Refusal.unless(all.stream().anyMatch(officer -> officer.mayAct(now)), "office.act-powers-pause");
    }

    /**
     * Whether somebody may ask for one act or approve it.
     *
     * @param concerned whom it concerns; they neither act nor are they counted among those who could
     * @throws Refusal with the reason
     */
    void check(PersonId person, Set<PersonId> concerned, Instant now) {
        checkOffice(person, now);
        Refusal.when(concerned.contains(person), "office.act-concerns-you");
        Set<PersonId> electoral = unconcerned(concerned, now);
        if (electoral.size() >= ENOUGH) {
            Refusal.unless(electoral.contains(person), "office.act-electoral-only", list());
        } else {
            Refusal.unless(
                    secretary(person).anyMatch(officer -> isHeard(officer, now)),
                    "office.act-secretaries-only",
                    LEAST_PEOPLE);
        }
    }

    /** The same as a question. */
    boolean may(PersonId person, Set<PersonId> concerned, Instant now) {
        try {
            check(person, concerned, now);
            return true;
        } catch (Refusal no) {
            return false;
        }
    }

    /** Whether two electoral officers can act without the secretaries. */
    boolean isEnough(Set<PersonId> concerned, Instant now) {
        return unconcerned(concerned, now).size() >= ENOUGH;
    }

    private Set<PersonId> unconcerned(Set<PersonId> concerned, Instant now) {
        return acting(now).stream()
                .filter(elector -> !concerned.contains(elector))
                .collect(Collectors.toSet());
    }

    /** The persons with an electoral office, each once, whatever number of offices or accounts they have. */
    Set<PersonId> acting(Instant now) {
        return electoral()
                .filter(officer -> officer.mayAct(now))
                .map(Officer::person)
                .filter(this::isThere)
                .collect(Collectors.toSet());
    }

    private Stream<Officer> electoral() {
        return assemblies.called(handle).filter(assembly -> assembly.founder().isEmpty()).stream()
                .flatMap(assembly -> officers.in(assembly.id()).stream())
                .filter(officer -> isElectoral(officer.office()));
    }

    static boolean isElectoral(String office) {
        return office.equals(OFFICE) || office.startsWith(OFFICE + "-");
    }

    private Stream<Officer> secretary(PersonId person) {
        return officers.of(person).stream().filter(officer -> officer.office().equals(Officer.SECRETARY));
    }

    /** An assembly that one person can found in a minute gives nobody power over votes. */
    private boolean isHeard(Officer officer, Instant now) {
        return officer.mayAct(now) && isThere(officer.person()) && roster.size(officer.assembly()) >= LEAST_PEOPLE;
    }

    /** Somebody whose accounts all became another person's is that other person now. */
    private boolean isThere(PersonId person) {
        return !people.accounts(person).isEmpty();
    }

    private Text.Typed list() {
        return new Text.Typed("office list assembly: " + handle);
    }
}
