package org.moot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moot.discord.fake.Person;
import org.moot.discord.fake.Shown;

class InteractionTest {
    private static final Duration TOO_LONG = Duration.ofMinutes(16);

    /** Discord has given up long before, and JDA not yet. */
    private static final Duration LONG = Duration.ofMinutes(14);

    private Town town;
    private Person ana;

    @BeforeEach
    void start() {
        town = Town.open();
        ana = town.person("ana");
        town.says(ana, "assembly found", Map.of("name", "Trees", "remit", "Decides where trees are planted."));
    }

    @AfterEach
    void stop() {
        town.close();
        assertThat(town.fake.violations().all()).isEmpty();
    }

    @Test
    void anInteractionThatIsDeliveredTwiceIsDoneOnce() {
        town.says(ana.twice(), "moot start", Map.of("title", "Where next?"));

        assertThat(town.fake.threads()).hasSize(1);
    }

    @Test
    void whatComesTooLateIsNotDoneAndThePersonIsToldInPrivate() {
        var now = town.memory.clock().instant();
        Person late = ana.late();
        late.before(TOO_LONG).slash("moot start", Map.of("title", "Where next?"));
        town.settle();

        assertThat(town.fake.threads()).isEmpty();
        assertThat(ana.atDoor().sees()).singleElement().asString().contains("too late", "nothing was recorded");
        assertThat(now).isEqualTo(town.memory.clock().instant());
    }

    @Test
    void whatComesAgainAfterARestartIsDoneOnceAndWhatIsSaidOfItIsTrue() {
        Shown shown = town.says(ana.before(LONG), "moot start", Map.of("title", "Where next?"));
        town.restart();
        shown.comesAgain(true);
        GatewayTest.await(() -> !ana.atDoor().sees().isEmpty());
        town.settle();

        assertThat(town.fake.threads()).hasSize(1);
        assertThat(ana.atDoor().sees())
                .singleElement()
                .asString()
                .contains("too late", "If you were answered before, that stands");
    }

    @Test
    void whatComesAgainWhileDiscordKnowsItsAnswerIsNotEvenMentioned() {
        Shown shown = town.says(ana.before(LONG), "moot start", Map.of("title", "Where next?"));
        town.restart();
        try (var log = new Logged()) {
            shown.comesAgain(false);
            GatewayTest.await(() -> log.lines().contains("an interaction came again and was not performed"));
        }
        town.settle();

        assertThat(town.fake.threads()).hasSize(1);
        assertThat(ana.atDoor().sees()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "do",
                "do|",
                "do|proposal agree",
                "do|vote close|vote=1",
                "do|no such|",
                "do|proposal agree|x",
                "do|proposal agree|proposal=%ZZ",
                "again|0123456789abcdef",
                "pick|1",
                "cast|99999999999999999999",
                "ballot|1|9|abc",
                "x|y|z",
                "do|proposal agree|secret=1"
            })
    void aForgedCustomIdIsAnsweredPrivatelyAndDoesNothing(String id) {
        Shown shown = ana.forge(id);

        assertThat(shown.isPrivate()).isTrue();
        assertThat(shown.words()).containsAnyOf("othing was recorded", "I do not know", "no button");
    }

    @Test
    void aServerThatIsNotSetUpSaysWhatToDo() {
        String elsewhere = town.fake.channel("general");
        town.restart();

        assertThat(ana.in(elsewhere).slash("proposal list").form()).contains("assembly");
        assertThat(ana.in(elsewhere)
                        .slash("assembly roster", Map.of("assembly", "nowhere"))
                        .words())
                .contains("othing was recorded");
    }

    @Test
    void atADoorCommandsAreAnsweredToo() {
        Shown shown = ana.atDoor().slash("help");

        assertThat(shown.words()).contains("What you can say");
        assertThat(ana.atDoor()
                        .slash("assembly hall", Map.of("assembly", "trees"))
                        .words())
                .contains("othing was recorded");
    }

    @Test
    void wordsThatPeopleTypedCallNobodyAndFormatNothing() {
        town.says(
                ana,
                "proposal draft",
                Map.of(
                        "title", "@everyone **now** <@1> [x](https://evil.example)",
                        "text", "# big\n> quote\n- list\n1. one\n`code` ||spoiler|| https://evil.example",
                        "hurt",
                                "z\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u202ereversed\u0000"
                                        .replace("\u0000", "")));

        assertThat(town.fake.seenAt(town.thread()).getFirst())
                .contains("\\@everyone \\*\\*now\\*\\* \\<\\@1\\>", "\\# big", "\\> quote", "\\- list", "1\\. one")
                .contains("https\\://evil.example", "\\`code\\`", "\\[U+202E\\]reversed")
                .doesNotContain("\u202e", "\u0305");
    }

    @Test
    void personsAndAssembliesAreCompletedWhileTheyAreTyped() {
        assertThat(ana.complete("assembly join", "assembly", "tr")).containsExactly("trees");
        assertThat(ana.complete("member admit", "person", "an")).containsExactly("ana");
        assertThat(ana.complete("member admit", "person", "zz")).isEmpty();
    }

    @Test
    void aProposalIsChosenByItsTitle() {
        town.says(ana, "proposal draft", Map.of("title", "Plant a tree", "text", "One.", "hurt", "Many."));

        assertThat(ana.complete("proposal show", "proposal", "")).containsExactly("1");
        assertThat(ana.reads("proposal show", "proposal", "pla")).containsExactly("1: Plant a tree");
    }

    @Test
    void aMentionStandsForThePerson() {
        assertThat(ana.slash("member admit", Map.of("person", "<@" + ana.id() + ">"))
                        .words())
                .doesNotContain("othing was recorded");
    }

    @Test
    void everyAnswerOfACommandIsSeenByThoseWhoMay() {
        for (var command : town.core().commands().forPeople()) {
            Shown shown = ana.slash(command.name(), Map.of());
            boolean isForm = shown.isForm();
            assertThat(isForm || shown.isPrivate() || command.answers() == org.moot.command.Answers.PUBLICLY)
                    .as(command.name())
                    .isTrue();
        }
        assertThat(town.fake.violations().all()).isEqualTo(List.of());
    }

    @Test
    void theSetupCheckSaysWhatIsMissingAndHowToMendIt() {
        assertThat(ana.slash("setup check").words()).contains("All is well", "trees", "permissions=");
        town.fake.server().permit(66560);
        town.restart();

        assertThat(ana.slash("setup check").words())
                .contains("In the whole server I lack", "Create Public Threads", "Grant it to my role");
    }
}
