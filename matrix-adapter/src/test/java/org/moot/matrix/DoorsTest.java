package org.moot.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.moot.matrix.homeserver.OnHomeserver;

/** One direct chat for each person, whatever they do at that moment. */
@Tag("slow")
@ExtendWith(OnHomeserver.class)
class DoorsTest {
    private Town town;

    @BeforeEach
    void open() {
        town = Town.open();
    }

    @AfterEach
    void close() {
        town.close();
    }

    /** Some of the answers meet the moment in which she comes. */
    @RepeatedTest(3)
    void whoComesIntoTheChatWhileAnAnswerIsOnItsWayGetsNoSecondOne() {
        try (var ana = Person.comes("ana", town)) {
            String room = town.room(ana.member(), false);
            ana.says(room, "!moot help");
            town.untilTrue(ana::hasDoor);
            for (int number = 0; number < 5; number++) {
                ana.says(room, "!moot assembly list");
            }
            ana.door();
            String last = ana.says(room, "!moot assembly list");

            assertThat(ana.marks(room, last)).containsExactly("✅");
            assertThat(ana.doors()).hasSize(1);
        }
    }
}
