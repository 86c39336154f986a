package org.moot.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moot.conversation.Talk;
import org.moot.matrix.homeserver.OnHomeserver;

/** What people do on Matrix and what they see of it, on a real homeserver. */
@Tag("slow")
@ExtendWith(OnHomeserver.class)
class StoryTest {
    private Town town;

    @BeforeEach
    void open() {
        town = Town.open();
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void aPrivateAnswerComesInAnEncryptedChatOfOnesOwnAndTheCommandIsMarked() {
        try (var ana = Person.comes("ana", town)) {
            String room = town.room(ana.member(), false);
            String said = ana.says(room, "!moot help");

            assertThat(ana.readsBelow(room, said, "I have written to you")).doesNotContain("What you can say");
            assertThat(ana.readsAtDoor("What you can say")).isNotEmpty();
            assertThat(ana.isDoorEncrypted()).isTrue();
            assertThat(ana.marks(room, said)).containsExactly("✅");
        }
    }

    @Test
    void anAssemblyMeetsInAnEncryptedRoom() {
        try (var ana = Person.comes("ana", town)) {
            String room = town.room(ana.member(), true);
            ana.saysSealed(room, "!moot assembly found Trees remit: Decides where trees are planted.");

            assertThat(ana.readsSealed(room, "Trees")).isNotEmpty();
            ana.saysSealed(
                    room, "!moot proposal draft Plant a tree text: Every street gets one. hurt: Those in the heat.");
            assertThat(ana.readsSealed(room, "Every street gets one")).isNotEmpty();
        }
    }

    @Test
    void plainWordsAreACommandInADirectChatAndTalkInAHall() {
        try (var ana = Person.comes("ana", town)) {
            String room = town.room(ana.member(), false);
            ana.says(room, "!moot assembly found Trees remit: Decides where trees are planted.");
            town.untilTrue(() -> town.memory.in(() -> town.memory
                    .stores()
                    .halls()
                    .at(new Address.Hall(room).place())
                    .isPresent()));
            ana.says(room, "help, how deep do the roots go?");

            Talk.Heard heard = town.until(() -> town.heard.stream().findFirst());
            assertThat(heard).isInstanceOfSatisfying(Talk.Spoken.class, it -> {
                assertThat(it.words()).isEqualTo("help, how deep do the roots go?");
                assertThat(it.by()).isEqualTo(Address.account(ana.id()));
            });

            String door = ana.opensDoor();
            ana.saysSealed(door, "assembly list");
            assertThat(ana.readsSealed(door, "Trees")).isNotEmpty();
        }
    }

    @Test
    void aBallotIsCastInTheDirectChatAndAnsweredWithItsReceipt() {
        try (var ana = Person.comes("ana", town);
                var ben = Person.comes("ben", town);
                var cem = Person.comes("cem", town)) {
            String room = town.vote(ana, ben, cem);

            String shown = ana.says(room, "!moot vote show");
            ana.readsBelow(room, shown, "I have written to you");
            ana.readsAtDoor("Answer with your stars");
            ana.saysSealed(ana.door(), "A5 B3");
            String answer = ana.readsAtDoor("Your ballot on");
            assertThat(answer).containsPattern("[0-9A-HJKMNP-TV-Z]{4}-");
            town.untilTrue(() -> town.waiting() == 0);

            ana.saysSealed(ana.door(), "A9");
            assertThat(ana.readsAtDoor("is no score")).isNotEmpty();
        }
    }

    @Test
    void aBallotInARoomIsTakenAwayAndNotCounted() {
        try (var ana = Person.comes("ana", town);
                var ben = Person.comes("ben", town);
                var cem = Person.comes("cem", town)) {
            String room = town.vote(ana, ben, cem);
            ana.raises(room, town.bot.id(), 50);

            String said = ben.says(room, "!moot vote cast 5 3");
            assertThat(ben.readsAtDoor("not counted")).isNotEmpty();
            town.untilTrue(() -> ana.isGone(room, said));
        }
    }

    /** More than one sync tells, and more than one page holds. */
    @ParameterizedTest
    @ValueSource(ints = {45, 500})
    void whatWasSaidWhileMootWasAwayIsHeardInOrder(int lines) {
        try (var ana = Person.comes("ana", town)) {
            String room = town.hall(ana);
            town.stop();
            for (int number = 0; number < lines; number++) {
                ana.says(room, "number " + number);
            }
            ana.says(room, "!moot assembly list");
            town.again();

            town.untilTrue(() -> town.heard.size() >= lines);
            List<String> words =
                    town.heard.stream().map(it -> ((Talk.Spoken) it).words()).toList();
            for (int number = 0; number < lines; number++) {
                assertThat(words.get(number)).isEqualTo("number " + number);
            }
            assertThat(words).hasSize(lines);
            ana.readsAtDoor("Trees");
        }
    }

    @Test
    void aCommandThatIsTooOldIsNotDoneAndSaidSo() {
        town.executesNothingOlderThan(Duration.ZERO);
        town.restart();
        try (var ana = Person.comes("ana", town)) {
            String room = town.room(ana.member(), false);
            String said = ana.says(room, "!moot assembly found Trees remit: Decides where trees are planted.");

            assertThat(ana.readsAtDoor("not done")).isNotEmpty();
            assertThat(ana.marks(room, said)).contains("❌");
            assertThat(town.memory.in(() -> town.memory.stores().halls().at(new Address.Hall(room).place())))
                    .isEqualTo(Optional.empty());
        }
    }

    @Test
    void anUpgradedRoomGoesOnAsTheSameHall() {
        try (var ana = Person.comes("ana", town)) {
            String room = town.hall(ana);
            String next = ana.upgrades(room);
            ana.says(next, "!moot assembly hall");

            assertThat(ana.readsAtDoor("already")).isNotEmpty();
        }
    }
}
