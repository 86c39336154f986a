package org.moot;

import java.util.ArrayList;
import java.util.List;
import org.moot.command.Command;
import org.moot.letter.LetterFeature;
import org.moot.linking.LinkingFeature;
import org.moot.people.Doors;
import org.moot.people.Names;
import org.moot.privacy.OnePerson;
import org.moot.vote.Uncast;

/** Puts together what is each person's own: linked accounts, and the weekly letter. */
record Personally(Stores stores, Names names, Doors doors) {

    List<Command> commands(OnePerson onePerson, Uncast uncast) {
        var linked = new LinkingFeature.Book(stores.people(), stores.links(), stores.deadlines(), stores.audit());
        var all = new ArrayList<>(new LinkingFeature(linked, onePerson, names, doors, stores.outbox()).commands());
        all.addAll(new LetterFeature(letters(), uncast, doors).commands());
        return all;
    }

    private LetterFeature.Around letters() {
        return new LetterFeature.Around(
                stores.transaction(),
                stores.people(),
                stores.letters(),
                stores.reminders(),
                stores.deadlines(),
                stores.roster(),
                stores.seats(),
                stores.proposals(),
                stores.positions(),
                new LetterFeature.Asked(stores.assemblies(), stores.actions(), stores.nominations()));
    }
}
