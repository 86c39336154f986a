package org.moot.summary;

import java.util.function.Function;
import org.moot.people.Names;
import org.moot.people.Naming;
import org.moot.people.PersonId;

/** A published summary as anybody may read it, with what was said against it: names only where their owners agreed. */
record Accounts(Names names) {

    ReadingRoom.Account of(Summary summary) {
        Naming naming = names.inLibrary();
        Function<PersonId, Object> challengers = naming.among(
                summary.challenges().stream().map(Summary.Challenge::by).toList());
        return new ReadingRoom.Account(
                naming.one(summary.by()),
                summary.words(),
                summary.published().orElseThrow(),
                summary.challenges().stream()
                        .map(it ->
                                new ReadingRoom.Challenge(challengers.apply(it.by()), it.words(), it.at(), it.answer()))
                        .toList());
    }
}
