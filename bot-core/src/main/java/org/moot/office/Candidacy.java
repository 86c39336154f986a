package org.moot.office;

import org.moot.assembly.AssemblyId;
import org.moot.notice.Noticeboard;
import org.moot.people.PersonId;

/** Takes somebody off the nominees for an office. */
public final class Candidacy {
    private final Nominations nominations;
    private final Noticeboard noticeboard;

    public Candidacy(Nominations nominations, Noticeboard noticeboard) {
        this.nominations = nominations;
        this.noticeboard = noticeboard;
    }

    /** Changes nothing where no nominations are open, or the person is not among them. */
    public void withdraw(AssemblyId assembly, String office, PersonId person) {
        if (nominations.find(assembly, office).isPresent()) {
            noticeboard.show(NominationCard.subject(nominations.change(assembly, office, it -> it.without(person))));
        }
    }
}
