package org.moot.privacy;

import org.moot.people.People;
import org.moot.people.PersonId;

/** Puts together what is kept about somebody. */
final class Archive {
    private final People people;
    private final Traces traces;

    Archive(People people, Traces traces) {
        this.people = people;
        this.traces = traces;
    }

    Dossier of(PersonId person) {
        return new Dossier(
                people.find(person).orElseThrow(), people.accounts(person), people.formerly(person), traces.of(person));
    }
}
