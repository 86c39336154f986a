package org.moot.contract;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.moot.Stores;
import org.moot.conversation.Block;
import org.moot.conversation.Place;
import org.moot.conversation.Post;
import org.moot.conversation.Reader;
import org.moot.conversation.Text;
import org.moot.make.Fresh;
import org.moot.notice.Lanes.Claimed;
import org.moot.notice.Parcel;
import org.moot.notice.Spot;

/** A hall of one's own in an outbox that others use too. */
record LaneWork(Stores stores, Place hall) {
    static final Duration LONG = Duration.ofMinutes(5);
    static final List<String> EVERYWHERE = List.of("console", "discord", "matrix");
    private static final int MANY = 1000;

    /** Everything that others left behind is delivered first. */
    static LaneWork inAnEmptyOutbox(Stores stores) {
        List<Claimed> left = stores.lanes().claim(EVERYWHERE, MANY, LONG);
        while (!left.isEmpty()) {
            left.forEach(stores.lanes()::done);
            left = stores.lanes().claim(EVERYWHERE, MANY, LONG);
        }
        return new LaneWork(stores, Fresh.hall());
    }

    LaneWork elsewhere() {
        return new LaneWork(stores, Fresh.hall());
    }

    void say(String... words) {
        stores.transaction().in(() -> {
            for (String word : words) {
                stores.outbox().stage(new Spot.Hall(hall), parcel(word));
            }
            return true;
        });
    }

    void stage(Spot spot, Parcel parcel) {
        stores.transaction().in(() -> {
            stores.outbox().stage(spot, parcel);
            return true;
        });
    }

    List<Claimed> claim(Duration lease) {
        return stores.lanes().claim(EVERYWHERE, MANY, lease).stream()
                .filter(claimed -> place(claimed.spot()).equals(hall))
                .toList();
    }

    /** The one head that is due here. */
    Claimed head() {
        return head(LONG);
    }

    Claimed head(Duration lease) {
        List<Claimed> claimed = claim(lease);
        if (claimed.size() != 1) {
            throw new AssertionError("one head was due, and not " + claimed);
        }
        return claimed.getFirst();
    }

    static Parcel parcel(String word) {
        return new Parcel.Say(Post.saying("test.says", word), reader());
    }

    static Reader reader() {
        return new Reader(Locale.ENGLISH, ZoneId.of("Europe/London"));
    }

    static String words(Claimed claimed) {
        return claimed.parcel() instanceof Parcel.Say say
                        && say.post().blocks().getFirst() instanceof Block.Prose(Text text)
                ? text.args().getFirst().toString()
                : claimed.parcel().toString();
    }

    private static Place place(Spot spot) {
        return switch (spot) {
            case Spot.Hall at -> at.place();
            case Spot.Thread thread -> thread.hall();
            case Spot.Mirror mirror -> mirror.hall();
            case Spot.Door door ->
                new Place(door.account().platform(), door.account().id());
        };
    }
}
