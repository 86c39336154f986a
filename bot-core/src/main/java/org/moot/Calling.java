package org.moot;

import java.util.List;
import org.moot.assembly.Audience;
import org.moot.assembly.Here;
import org.moot.call.Afterwards;
import org.moot.call.CallFeature;
import org.moot.call.Diary;
import org.moot.call.Outside;
import org.moot.conversation.Words;
import org.moot.moot.Floor;
import org.moot.notice.Noticeboard;
import org.moot.people.Doors;
import org.moot.people.Names;
import org.moot.people.Reminding;

/** Puts the calls of assemblies together. */
final class Calling {
    private Calling() {}

    /** What is there already. */
    record Around(
            Here here,
            Audience audience,
            Noticeboard noticeboard,
            Doors doors,
            Names names,
            Reminding reminding,
            Words words,
            List<Afterwards> afterwards) {}

    static CallFeature feature(Stores stores, Around around, Outside outside) {
        var books = new Diary.Books(
                stores.callSeries(),
                stores.calls(),
                stores.passes(),
                stores.sightings(),
                stores.attendances(),
                stores.answered(),
                stores.tickets(),
                stores.entries(),
                stores.rations());
        var who = new Diary.Around(
                stores.assemblies(),
                stores.people(),
                stores.roster(),
                stores.officers(),
                new Floor(stores.measures()),
                around.here());
        var out = new Diary.Out(
                around.audience(),
                around.noticeboard(),
                around.doors(),
                around.names(),
                around.reminding(),
                stores.deadlines(),
                stores.audit(),
                stores.transaction());
        return new CallFeature(
                new Diary(books, who, out, outside),
                stores.proposals(),
                stores.concerns(),
                around.words(),
                around.afterwards());
    }
}
