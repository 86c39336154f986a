package org.moot.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.moot.matrix.homeserver.Bridge;
import org.moot.matrix.homeserver.Device;
import org.moot.matrix.homeserver.Member;
import org.moot.matrix.homeserver.OnHomeserver;

/** What is said under a key that does not come, comes late, or comes when nobody expects it any more. */
@Tag("slow")
@ExtendWith(OnHomeserver.class)
class KeysTest {
    private static final String UNREADABLE = "I could not read this message";

    private Town town;
    private Bridge bridge;
    private Person ana;
    private String room;

    /** An encrypted hall, and a device whose letters can be held back. */
    @BeforeEach
    void open() throws IOException {
        town = Town.open();
        bridge = new Bridge();
        Member member = Member.comes("ana");
        ana = Person.of(member, town, Device.of(member.by(bridge.url())));
        room = town.room(member, true);
        town.done(ana, room, "assembly found Trees remit: Decides where trees are planted.");
        bridge.hold();
    }

    @AfterEach
    void close() {
        ana.close();
        bridge.close();
        town.close();
    }

    private long complaints() {
        return ana.hearsOf(room, UNREADABLE);
    }

    /** Every wait from one look to the next passes at once. */
    private void passes(Duration time) {
        town.memory.clock().forward(time);
        town.settle();
    }

    @Test
    void whatCannotBeReadYetIsReadWhenItsKeyComesAndNothingIsSaidOfIt() throws Exception {
        String said = ana.saysSealed(room, "!moot help");
        town.untilTrue(() -> town.waiting() > 0);
        bridge.bring();
        town.untilTrue(() -> {
            passes(Duration.ofSeconds(1));
            return ana.isMarked(room, said);
        });

        assertThat(ana.marks(room, said)).containsExactly("✅");
        assertThat(complaints()).isZero();
    }

    @Test
    void thatItCannotBeReadIsSaidOnceAndItIsReadAllTheSameWhenItsKeyComes() throws Exception {
        String said = ana.saysSealed(room, "!moot help");
        town.untilTrue(() -> {
            passes(Duration.ofSeconds(30));
            return complaints() > 0;
        });
        assertThat(ana.isMarked(room, said)).isFalse();
        ana.readsBelow(room, said, UNREADABLE);
        for (int look = 0; look < 3; look++) {
            passes(Duration.ofMinutes(31));
            Thread.sleep(Ears.FOR_A_KEY.plusMillis(500));
        }

        bridge.bring();
        town.untilTrue(() -> ana.isMarked(room, said));
        assertThat(ana.marks(room, said)).containsExactly("✅");
        assertThat(complaints()).isEqualTo(1);
    }

    @Test
    void whatIsBehindItIsNotHeldUp() {
        ana.saysSealed(room, "!moot help");
        String open = ana.says(room, "!moot assembly list");

        assertThat(ana.marks(room, open)).containsExactly("✅");
    }
}
