package org.moot.moot;

import java.time.Instant;
import java.util.List;
import org.moot.assembly.AssemblyId;
import org.moot.assembly.Audience;
import org.moot.conversation.Account;
import org.moot.conversation.Place;
import org.moot.moot.Measure.What;
import org.moot.notice.Outbox;
import org.moot.notice.Parcel;
import org.moot.notice.Spot;
import org.moot.people.People;

/** Has every hall of an assembly know who is muted in it, by all their accounts, so that the platform itself keeps to it. */
final class Muting {
    private final Measures measures;
    private final People people;
    private final Audience audience;
    private final Outbox outbox;

    Muting(Measures measures, People people, Audience audience, Outbox outbox) {
        this.measures = measures;
        this.people = people;
        this.audience = audience;
        this.outbox = outbox;
    }

    void refresh(AssemblyId assembly, Instant now) {
        List<Account> muted = measures.standing(assembly, now, now).stream()
                .filter(it -> it.what() == What.MUTE && it.isInForce(now))
                .flatMap(it -> it.person().stream())
                .flatMap(person -> people.accounts(person).stream())
                .distinct()
                .toList();
        for (Place hall : audience.halls(assembly)) {
            List<Account> there = muted.stream()
                    .filter(account -> account.platform().equals(hall.platform()))
                    .toList();
            outbox.stage(new Spot.Hall(hall), new Parcel.Mute(there));
        }
    }
}
