package org.moot.office;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.moot.assembly.AssemblyId;
import org.moot.assembly.Belonging;
import org.moot.people.PersonId;

/** Open nominations for offices; at most one at a time for an office of an assembly. */
public interface Nominations {

    /** @throws org.moot.conversation.Refusal {@code office.called-already} when nominations for it are open */
    void open(Nomination nomination);

    Optional<Nomination> find(AssemblyId assembly, String office);

    List<Nomination> in(AssemblyId assembly);

    Nomination change(AssemblyId assembly, String office, UnaryOperator<Nomination> step);

    boolean close(AssemblyId assembly, String office);

    /**
     * @param office a lower-case word
     * @param due when they close without outages
     * @param nominees those proposed, each with whether they accepted
     */
    record Nomination(
            AssemblyId assembly,
            String office,
            PersonId calledBy,
            Instant opened,
            Instant due,
            Instant closes,
            List<Nominee> nominees)
            implements Belonging {
        public Nomination {
            nominees = List.copyOf(nominees);
        }

        public Optional<Nominee> nominee(PersonId person) {
            return nominees.stream().filter(it -> it.person().equals(person)).findFirst();
        }

        public List<PersonId> accepted() {
            return nominees.stream()
                    .filter(Nominee::accepted)
                    .map(Nominee::person)
                    .toList();
        }

        /** The same with this nominee, in the place of what was said about the person before. */
        public Nomination with(Nominee nominee) {
            var more = new ArrayList<>(nominees);
            more.removeIf(it -> it.person().equals(nominee.person()));
            more.add(nominee);
            return new Nomination(assembly, office, calledBy, opened, due, closes, more);
        }

        /** The same without a person, whom others may have named. */
        public Nomination without(PersonId person) {
            List<Nominee> others =
                    nominees.stream().filter(it -> !it.person().equals(person)).toList();
            return new Nomination(assembly, office, calledBy, opened, due, closes, others);
        }

        public Nomination until(Instant later) {
            return new Nomination(assembly, office, calledBy, opened, due, later, nominees);
        }
    }

    record Nominee(PersonId person, boolean accepted, Optional<PersonId> namedBy) {}
}
