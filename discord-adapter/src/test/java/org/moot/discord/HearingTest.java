package org.moot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moot.conversation.Talk;
import org.moot.discord.fake.Person;

class HearingTest {
    private Town town;
    private Person ana;
    private String second;

    @BeforeEach
    void start() {
        town = Town.open(true, Duration.ofMillis(1));
        second = town.fake.channel("woods");
        town.restart();
        ana = town.person("ana");
        town.says(ana, "assembly found", Map.of("name", "Trees", "remit", "Decides where trees are planted."));
        town.says(ana.in(second), "assembly hall", Map.of("assembly", "trees"));
        town.says(ana, "assembly charter", Map.of("setting", "mirroring", "value", "yes"));
        town.says(ana, "moot start", Map.of("title", "Where next?"));
    }

    @AfterEach
    void stop() {
        town.close();
        assertThat(town.fake.violations().all()).isEmpty();
    }

    @Test
    void whatIsSaidInAThreadIsHeardInTheSameThreadOfTheOtherHall() throws InterruptedException {
        ana.in(town.fake.threads().getFirst()).says("By the river @everyone");

        assertThat(inTheOther()).contains("By the river", "\\@everyone");
        assertThat(town.fake.saidAt(town.fake.threads().getLast()).getLast()).startsWith("ana: ");
    }

    @Test
    void whatWasSaidWhileMootWasAwayIsHeardAfterwardsAndOnlyOnce() throws InterruptedException {
        var presence = town.memory.stores().presence();
        town.memory.run(() -> presence.seen("discord", town.memory.clock().instant()));
        town.discord().close();
        town.memory.timeMachine(town.core().dispatcher()::take).outage("discord", Duration.ofMinutes(40));
        ana.in(town.fake.threads().getFirst()).says("By the river");
        town.restart();

        assertThat(inTheOther()).contains("By the river");
        town.restart();
        town.settle();
        assertThat(town.fake.seenAt(town.fake.threads().getLast()))
                .filteredOn(words -> words.contains("By the river"))
                .hasSize(1);
    }

    @Test
    void whatIsSaidOutsideOfHallsIsNotEvenLookedAt() throws InterruptedException {
        String other = town.fake.channel("off-topic");
        town.restart();
        ana.in(other).says("Nothing for Moot");
        ana.in(town.fake.threads().getFirst()).says("By the river");
        inTheOther();

        assertThat(town.fake.everythingPublic().split("Nothing for Moot", -1)).hasSize(2);
    }

    private String thread() {
        return town.fake.threads().getFirst();
    }

    private <T extends Talk.Heard> T heard(Class<T> kind) throws InterruptedException {
        for (int tries = 0; tries < 1500; tries++) {
            for (Talk.Heard heard : town.heard.reversed()) {
                if (kind.isInstance(heard)) {
                    return kind.cast(heard);
                }
            }
            Thread.sleep(10);
        }
        throw new AssertionError("not heard: " + kind.getSimpleName());
    }

    @Test
    void anAnswerWithAFileIsHeardWithWhatItAnswers() throws InterruptedException {
        String first = ana.in(thread()).says("By the river");
        inTheOther();
        ana.in(thread()).answers(first, "Rather by the road");
        inTheOther("Rather by the road");
        assertThat(heard(Talk.Spoken.class).answers()).contains(first);

        ana.in(thread()).sends("Here", "map.png");
        inTheOther("map.png");
        assertThat(heard(Talk.Spoken.class).files())
                .containsExactly(new Talk.Attached("map.png", "https://cdn.example/map.png", 10));
    }

    @Test
    void whatSomebodyChangesIsHeardAndALinkThatIsLookedUpIsNot() throws InterruptedException {
        String message = ana.in(thread()).says("By the river");
        inTheOther();
        ana.in(thread()).isUnfolded(message);
        ana.in(thread()).changes(message, "By the road");

        inTheOther("By the road");
        assertThat(heard(Talk.Changed.class).message()).isEqualTo(message);
        assertThat(town.heard).filteredOn(Talk.Changed.class::isInstance).hasSize(1);
    }

    @Test
    void whatSomebodyTakesBackAndMarksIsHeard() throws InterruptedException {
        String message = ana.in(thread()).says("By the river");
        ana.in(thread()).marks(message, "🌳");
        assertThat(heard(Talk.Reacted.class))
                .returns("🌳", Talk.Reacted::sign)
                .returns(message, Talk.Reacted::message)
                .returns(false, Talk.Reacted::takenBack);
        town.heard.clear();
        ana.in(thread()).unmarks(message, "🌳");
        assertThat(heard(Talk.Reacted.class).takenBack()).isTrue();
        ana.in(thread()).takesBack(message);
        assertThat(heard(Talk.Deleted.class).message()).isEqualTo(message);
    }

    @Test
    void whatWasSaidAndChangedBetweenTwoProgramsIsHeardAfterTheLastThatWasHeard() throws InterruptedException {
        String first = ana.in(thread()).says("By the river");
        inTheOther();
        town.discord().close();
        town.memory.clock().forward(Duration.ofMinutes(5));
        for (int number = 1; number <= 120; number++) {
            ana.in(thread()).says("Reason " + number);
        }
        ana.in(thread()).changes(first, "By the road");
        town.restart();

        inTheOther("By the road");
        inTheOther("Reason 120");
        assertThat(reasons())
                .as("many of one person in a row may be joined, but none is missing")
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 120).boxed().toList());
    }

    private List<Integer> reasons() {
        String seen = String.join("\n", town.fake.seenAt(town.fake.threads().getLast()));
        return Pattern.compile("Reason (\\d+)")
                .matcher(seen)
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .toList();
    }

    @Test
    void whatWasSaidBeforeANewSessionIsHeardInIt() throws InterruptedException {
        ana.in(thread()).says("By the river");
        inTheOther();
        town.fake.loseSession();
        ana.in(thread()).says("By the road");
        town.fake.endSession();

        inTheOther("By the road");
    }

    @Test
    void aThreadThatFellAsleepMeanwhileIsHeardToo() throws InterruptedException {
        ana.in(thread()).says("By the river");
        inTheOther();
        town.discord().close();
        town.memory.clock().forward(Duration.ofMinutes(5));
        ana.in(thread()).says("By the road");
        town.fake.server().archive(thread());
        town.restart();

        inTheOther("By the road");
    }

    @Test
    void whatWasTakenBackMeanwhileIsTakenBackInTheOtherHallToo() throws InterruptedException {
        String road = ana.in(thread()).says("By the road");
        inTheOther("By the road");
        town.discord().close();
        ana.in(thread()).takesBack(road);
        ana.in(thread()).says("By the river");
        town.restart();

        inTheOther("By the river");
        String other = town.fake.threads().getLast();
        for (int tries = 0; tries < 500 && town.fake.seenAt(other).size() > 2; tries++) {
            Thread.sleep(10);
            town.settle();
        }
        assertThat(town.fake.seenAt(other)).hasSize(2).last().isEqualTo("By the river");
    }

    private void inTheOther(String words) throws InterruptedException {
        String other = town.fake.threads().getLast();
        for (int tries = 0; tries < 1500; tries++) {
            if (town.fake.seenAt(other).stream()
                    .anyMatch(it -> it.replace("\\", "").contains(words))) {
                return;
            }
            Thread.sleep(10);
            town.settle();
        }
        throw new AssertionError(words + " is not in " + town.fake.seenAt(other));
    }

    /** What stands last in the thread of the other hall, once something new is there. */
    private String inTheOther() throws InterruptedException {
        String thread = town.fake.threads().getLast();
        for (int tries = 0; tries < 300 && town.fake.seenAt(thread).size() < 2; tries++) {
            Thread.sleep(10);
            town.settle();
        }
        return town.fake.seenAt(thread).getLast();
    }

    @Test
    void whoeverHasAPictureIsHeardWithItSmallAndStillAndNobodyWithOneThatDiscordMadeUp() throws InterruptedException {
        ana.in(thread()).says("By the road");
        inTheOther("By the road");
        assertThat(heard(Talk.Spoken.class).picture()).isEmpty();
        ana.wears("a_0123456789abcdef0123456789abcdef");
        ana.in(thread()).says("By the lake");
        inTheOther("By the lake");

        assertThat(heard(Talk.Spoken.class).picture())
                .hasValueSatisfying(it -> assertThat(it.address())
                        .isEqualTo("https://cdn.discordapp.com/avatars/" + ana.id()
                                + "/a_0123456789abcdef0123456789abcdef.png?size=128"));
    }

    @Test
    void whatTwoPeopleHideIsNotTakenForTakenBackSoThatItCanBeShownAgainInTheOtherHall() throws InterruptedException {
        String message = ana.in(thread()).says("Hateful words");
        inTheOther("Hateful words");
        var at = new Address.Thread(town.hall, thread()).place();
        var other = town.fake.threads().getLast();
        assertThat(town.discord().platform().hide(at, message)).isTrue();
        ana.in(thread()).says("By the river");
        inTheOther("By the river");

        assertThat(town.fake.seenAt(other)).anyMatch(it -> it.contains("Hateful words"));
        assertThat(town.heard).noneMatch(Talk.Deleted.class::isInstance);
        assertThat(town.discord().platform().reveal(at, message)).isTrue();
    }
}
