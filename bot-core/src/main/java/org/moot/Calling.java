package org.moot;

import org.moot.assembly.Audience;
import org.moot.assembly.Here;
import org.moot.call.CallFeature;
import org.moot.call.CallRoom;
import org.moot.call.Diary;
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
            Here here, Audience audience, Noticeboard noticeboard, Doors doors, Names names, Reminding reminding) {}

    static CallFeature feature(Stores stores, Around around, CallRoom room) {
        var books = new Diary.Books(
                stores.callSeries(), stores.calls(), stores.passes(), stores.sightings(), stores.attendances());
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
        return new CallFeature(new Diary(books, who, out, room), stores.proposals(), stores.concerns());
    }
}
