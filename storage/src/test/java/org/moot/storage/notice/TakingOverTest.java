package org.moot.storage.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.moot.Stores;
import org.moot.conversation.Place;
import org.moot.conversation.Post;
import org.moot.conversation.Reader;
import org.moot.notice.Lanes.Claimed;
import org.moot.notice.Parcel;
import org.moot.notice.Spot;
import org.moot.storage.Storage;
import org.moot.storage.TestStorage;

/** What becomes of what a program had in hand when it ended. */
class TakingOverTest {
    private static final Duration LONG = Duration.ofHours(1);
    private static final Reader READER = new Reader(Locale.ENGLISH, ZoneId.of("Europe/London"));

    @Test
    void whatAProgramHadInHandGoesOnAtOnceWhenItHasEndedAndNeverBefore() throws Exception {
        try (Storage staying = Storage.open(TestStorage.settings(TestStorage.directory(), false))) {
            Storage ending = Storage.open(TestStorage.beside(staying));
            Stores stores = staying.stores();
            stage(stores);
            Claimed before = ending.stores().lanes().claim(1, LONG).getFirst();
            stores.lanes().takeOver();
            assertThat(stores.lanes().claim(1, LONG)).isEmpty();

            ending.close();
            stores.lanes().takeOver();
            List<Claimed> after = stores.lanes().claim(1, LONG);
            assertThat(after).extracting(Claimed::id).containsExactly(before.id());
            assertThat(stores.lanes().done(before)).isFalse();
            assertThat(stores.lanes().done(after.getFirst())).isTrue();
        }
    }

    private static void stage(Stores stores) {
        var hall = new Spot.Hall(new Place("test", "hall"));
        stores.transaction().in(() -> {
            stores.outbox().stage(hall, new Parcel.Say(Post.saying("test.says", 1), READER));
            return true;
        });
    }
}
