package org.moot.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.moot.assembly.Setting;
import org.moot.conversation.Subject;
import org.moot.matrix.homeserver.OnHomeserver;
import org.moot.proposal.Position;
import org.moot.proposal.Position.Stand;
import org.moot.proposal.ProposalId;

/** Marks as positions, questions and answers, and ballots that were changed, as clients send them to a real homeserver. */
@Tag("slow")
@ExtendWith(OnHomeserver.class)
class PositionsTest {
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
    void whereTheCharterHasThemOpenAMarkIsAPosition() {
        try (var ana = Person.comes("ana", town);
                var ben = Person.comes("ben", town)) {
            String room = call(ana, ben, "open");
            String card = card();
            assertThat(town.until(() -> Optional.of(ana.marks(room, card)).filter(it -> it.size() >= 4)))
                    .containsExactly("👍", "🤷", "💬", "🛑");

            ana.putsMark(room, card, "👍🏽");
            town.untilTrue(() -> stands(ana).equals(Optional.of(Stand.AGREE)));

            ben.putsMark(room, card, "🤷");
            String door = ben.door();
            String question = ben.readsEvent(door, "Why do you stand aside?");
            ben.answersSealed(door, question, "I am away when it is done");
            town.untilTrue(() -> stands(ben).equals(Optional.of(Stand.ASIDE)));
        }
    }

    @Test
    void whereTheCharterHasThemQuietAMarkIsNone() {
        try (var ana = Person.comes("ana", town);
                var ben = Person.comes("ben", town)) {
            String room = call(ana, ben, "quiet");
            ben.putsMark(room, card(), "👍");
            town.done(ana, room, "proposal agree 1");

            assertThat(stands(ana)).contains(Stand.AGREE);
            assertThat(stands(ben)).isEmpty();
        }
    }

    @Test
    void whatACommandLacksIsAskedForAndTheAnswerMakesItWhole() {
        try (var ana = Person.comes("ana", town);
                var ben = Person.comes("ben", town)) {
            String room = call(ana, ben, "quiet");
            ben.says(room, "!moot proposal block 1");
            String door = ben.door();
            String first = ben.readsEvent(door, "What is wrong with it for everybody?");
            ben.answersSealed(door, first, "The roots will break the drains");
            String second = ben.readsEvent(door, "How will you help to find a way?");
            ben.answersSealed(door, second, "I will look for other trees");

            town.untilTrue(() -> stands(ben).equals(Optional.of(Stand.BLOCK)));
        }
    }

    @Test
    void aBallotThatIsChangedInTheClientReplacesTheEarlierOne() {
        try (var ana = Person.comes("ana", town);
                var ben = Person.comes("ben", town);
                var cem = Person.comes("cem", town)) {
            String room = town.vote(ana, ben, cem);
            ana.says(room, "!moot vote show");
            ana.readsAtDoor("Answer with your stars");
            String ballot = ana.saysSealed(ana.door(), "A5 B3");
            ana.readsAtDoor("Plant a tree: 5 stars");

            ana.changesSealed(ana.door(), ballot, "A2 B3");

            assertThat(ana.readsAtDoor("Plant a tree: 2 stars")).isNotEmpty();
        }
    }

    /** Two are in an assembly; their proposal is called. */
    private String call(Person ana, Person ben, String positions) {
        String room = town.hall(ana);
        ana.invites(room, ben);
        town.done(ben, room, "assembly join trees");
        town.memory.in(() -> {
            var assemblies = town.memory.stores().assemblies();
            var trees = assemblies.called("trees").orElseThrow();
            return assemblies.change(trees.id(), it -> it.under(it.charter().with(Setting.POSITIONS, positions)));
        });
        town.done(ana, room, "proposal draft Plant a tree text: Every street gets one. hurt: Those in the heat.");
        town.done(ben, room, "proposal call 1");
        town.tick(Duration.ofDays(3));
        return room;
    }

    /** The message below which the proposal is talked about. */
    private String card() {
        String reference = town.memory.in(() -> town.memory
                .stores()
                .hangings()
                .of(Subject.of("proposal", 1))
                .getFirst()
                .reference());
        return reference.substring(reference.indexOf('$'));
    }

    private Optional<Stand> stands(Person person) {
        return town.memory.in(() -> {
            var stores = town.memory.stores();
            return stores.people()
                    .by(Address.account(person.id()))
                    .flatMap(it -> stores.positions().find(new ProposalId(1), it.id()))
                    .map(Position::stand);
        });
    }
}
