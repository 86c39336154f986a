package org.moot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.moot.app.run.House;
import org.moot.command.Reply.Outcome;
import org.moot.proposal.Proposal;
import org.moot.proposal.ProposalId;
import org.moot.scene.Heard;

/** Whatever people type, on the whole of Moot: what is answered, what is recorded, and with which code a pipe ends. */
@Tag("slow")
class BadInputTest {
    private static final int DONE = 0;
    private static final int REFUSED = 1;
    private static final int UNREADABLE = 2;

    private static House house;
    private static Hall trees;

    @BeforeAll
    static void begin() {
        house = Houses.throwAway();
        trees = new Hall(house, "trees");
        trees.all("ana", List.of("assembly found Trees handle: trees remit: Decides where trees are planted."));
        trees.all("ben", List.of("assembly join trees"));
        trees.all("cleo", List.of("assembly join trees"));
        trees.all("ana", List.of("member admit ana", "member admit ben", "member admit cleo"));
        trees.all(
                "ana",
                List.of(
                        "proposal draft Plant a tree text: Every street gets one. hurt: Those who walk in the heat.",
                        "proposal alternative 1 Plant two text: Every street gets two.",
                        "proposal call 1"));
        later(Duration.ofDays(4));
        trees.all("ben", List.of("proposal agree 1"));
        trees.all("cleo", List.of("proposal agree 1"));
        trees.all("ana", List.of("proposal agree 1", "vote ask 1"));
        later(Duration.ofHours(1));
        trees.all("ben", List.of("vote cast 5 0 3"));
    }

    @AfterAll
    static void end() {
        house.close();
    }

    private static void later(Duration by) {
        house.settle();
        house.bot().timeMachine().orElseThrow().forward(by);
        house.settle();
    }

    @Test
    void anUnknownCommandIsAnsweredWithTheNearestThree() throws IOException {
        Heard heard = trees.says("ana", "asembly lst");

        assertThat(heard.outcome()).isEqualTo(Outcome.UNREADABLE);
        assertThat(heard.words())
                .isEqualTo(
                        "I do not know \"asembly lst\". Did you mean assembly list, assembly seat or assembly hall?");
        assertThat(Piped.into(house, "asembly lst").code()).isEqualTo(UNREADABLE);
    }

    @Test
    void aMissingArgumentIsNamedWithAnExample() throws IOException {
        assertRefused("assembly found", "The name is missing. For example: assembly found");
        assertRefused("assembly found Woods", "The remit is missing. For example: assembly found");
        assertThat(Piped.into(house, "assembly found Woods").code()).isEqualTo(REFUSED);
    }

    @Test
    void anUnreadableArgumentIsNamedWithWhatWasReadAndAnExample() throws IOException {
        assertRefused("proposal show twelve", "I could not read the proposal \"twelve\": ", "For example: 12.");
        assertRefused("proposal show 99999", "I could not read the proposal \"99999\": ", "For example: 12.");
        assertRefused("assembly show nowhere", "I could not read the assembly \"nowhere\": ", "For example: policy.");
        assertRefused("member admit zoe", "I could not read the person \"zoe\": ", "For example: ana.");
        assertRefused("me zone Mars/Phobos", "I could not read the zone \"Mars/Phobos\": ", "For example: Europe/");
        assertThat(Piped.into(house, "proposal show twelve").code()).isEqualTo(REFUSED);
    }

    @Test
    void anArgumentThatNobodyAskedForIsNamed() {
        Heard heard = trees.asks("ana", "proposal show", Map.of("proposal", "1", "colour", "red"));

        assertThat(heard.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(heard.words()).startsWith("There is no colour here. See help proposal show.");
    }

    @Test
    void whatIsTooLongIsRefusedWithTheLimitNamed() throws IOException {
        String title = "t".repeat(101);
        assertRefused("proposal draft " + title + " text: A hurt: B", "The title has 101 characters; at most 100 fit.");
        assertRefused(
                "proposal draft A text: " + "x".repeat(4001) + " hurt: B",
                "The text has 4001 characters; at most 4000 fit.");
        assertRefused("assembly found " + "n".repeat(81) + " remit: R", "The name has 81 characters; at most 80 fit.");
        assertRefused("vote cast " + "5 ".repeat(20_000), "The scores has", "at most 20000 fit.");
        assertThat(Piped.into(house, "proposal draft " + title + " text: A hurt: B")
                        .code())
                .isEqualTo(REFUSED);
    }

    @Test
    void whatJustFitsIsTakenAlsoInTheLargestCharacters() {
        String trunks = "🌳".repeat(100);
        Heard heard = trees.asks("ana", "proposal draft", Map.of("title", trunks, "text", "A", "hurt", "B"));

        assertThat(heard.outcome()).as(heard.words()).isEqualTo(Outcome.DONE);
        assertThat(newest().title()).isEqualTo(trunks);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\u200b", "\u2060\ufeff", "\u00a0"})
    void whatIsEmptyIsRefused(String nothing) {
        Heard heard = trees.asks("ana", "proposal concern", Map.of("proposal", "1", "words", nothing));

        assertThat(heard.outcome()).as(heard.words()).isEqualTo(Outcome.REFUSED);
        assertThat(heard.words())
                .containsAnyOf("The words is missing", "it is empty")
                .endsWith("Nothing was recorded.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u0007b", "a\u001b[2Jb", "a\u007fb", "a\u0085b", "a\ud800b"})
    void controlCharactersAreRefused(String typed) {
        Heard heard = trees.asks("ana", "proposal concern", Map.of("proposal", "1", "words", typed));

        assertThat(heard.outcome()).as(heard.words()).isEqualTo(Outcome.REFUSED);
        assertThat(heard.words()).contains("it holds characters that cannot be shown", "Nothing was recorded.");
    }

    static Stream<String> hostile() {
        return Stream.of(
                "\u202eevil\u202c",
                "\u2066left\u2069 \u061cmark",
                "@everyone look",
                "@here <@123456789012345678> <@&1> <#2>",
                "<script>alert('x')</script>",
                "<img src=x onerror=alert(1)> &amp; &lt;",
                "**bold** _under_ ~~gone~~ `code` ||spoiler|| [link](https://example.org)",
                "# Heading > quote - list 1. one",
                "'; drop table person; --",
                "\" or 1=1 /* \\' */",
                "%s %n %1$s {0} {1} ${jndi:ldap://x/y} #{1+1}",
                "../../x",
                "..\\..\\x C:\\x /etc/passwd file:///x",
                "שלום עולם مرحبا",
                "Z̷̢͝ä̴́l̶̇g̵̛o̵ é ﷽",
                "👩‍👩‍👧‍👦🏳️‍🌈",
                "=cmd|' /C calc'!A0");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void whatIsHostileIsStoredAsTypedAndShownHarmless(String typed) throws IOException {
        Heard heard = trees.asks("ana", "proposal draft", Map.of("title", typed, "text", typed, "hurt", typed));

        assertThat(heard.outcome()).as(heard.words()).isEqualTo(Outcome.DONE);
        Proposal stored = newest();
        assertThat(stored.title()).isEqualTo(typed);
        assertThat(stored.current().text()).isEqualTo(typed);
        Piped shown = Piped.into(house, ":in trees", "proposal show " + stored.id(), ":log");
        assertThat(shown.code()).isEqualTo(DONE);
        assertThat(shown.words())
                .doesNotContainPattern("[\\x00-\\x09\\x0b-\\x1f\\x7f\\u061c\\u202a-\\u202e\\u2066-\\u2069]");
        assertThat(names()).contains("ana", "ben", "cleo");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hostileNamesAreNamesAndNothingElse(String words) {
        String typed = words.substring(0, Math.min(words.length(), 40)).strip();
        assertThat(trees.asks("mallory", "me name", Map.of("name", typed)).outcome())
                .isEqualTo(Outcome.DONE);
        assertThat(names()).contains(typed);
        Heard founded = trees.asks("mallory", "assembly found", Map.of("name", typed, "remit", typed));
        if (founded.outcome() == Outcome.REFUSED) {
            assertThat(founded.key()).isIn("assembly.no-handle", "assembly.handle-taken", "assembly.handle-needed");
        }
        assertThat(trees.asks("mallory", "assembly found", Map.of("name", "N", "remit", "R", "handle", typed))
                        .words())
                .startsWith("I could not read the handle");
        assertThat(trees.says(typed, "me show").outcome()).isEqualTo(Outcome.DONE);
    }

    @Test
    void noNameLeadsOutOfTheDataFolder() throws IOException {
        Path data = house.consoleFolder().resolve("..").normalize();
        trees.says("../../x", "me show");
        Piped.into(house, ":in ../../x", ":as ../../x", "me show", ":in x/../../y");
        house.settle();

        assertThat(Stream.of("../x", "../../x", "../../y").map(data::resolve)).noneMatch(Files::exists);
        assertThat(Piped.into(house, ":in ../../x").words()).contains("A hall is one word");
        assertThat(Piped.into(house, ":in ../../x").code()).isEqualTo(UNREADABLE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5 0 6    | \"6\" is no score",
                "5 0 -1   | \"-1\" is no score",
                "5 0 2.5  | \"2.5\" is no score",
                "5 0 ½    | \"½\" is no score",
                "5 0 five | \"five\" is no score",
                "5 0 5555555555 | is no score",
                "5 0      | there are 2 scores for 3 options",
                "5        | there is one score for 3 options",
                "5 0 3 1  | there are 4 scores for 3 options",
                "oak=5    | \"oak\" is none of the 3 options",
                "9=5      | \"9\" is none of the 3 options",
                "plant=5  | \"plant\" can be option 1 or option 2; write the number",
                "1=5 1=4  | stands there twice",
                "1=       | has no score",
                "5,,3     | two commas have nothing between them",
            })
    void aBadBallotIsRefusedWholeAndTheEarlierOneStillCounts(String typed, String why) throws IOException {
        Heard refused = trees.says("ben", "vote cast " + typed);

        assertThat(refused.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(refused.words())
                .startsWith("Your ballot was not recorded: ")
                .contains(why)
                .endsWith("Your earlier ballot still counts.");
        assertThat(Piped.into(house, ":in trees", ":as ben", "vote cast " + typed)
                        .code())
                .isEqualTo(REFUSED);
    }

    @Test
    void aBadFirstBallotLeavesNone() {
        Heard refused = trees.says("cleo", "vote cast 9 9 9");

        assertThat(refused.words()).endsWith("No ballot of yours is in the box.");
        assertThat(trees.says("cleo", "vote show").words()).contains("No ballot of yours is in the box yet.");
        assertThat(trees.says("ben", "vote show").words()).contains("A ballot of yours is in the box.");
    }

    @Test
    void ofManyWhoFoundTheSameAtOnceOneDoesAndTheOthersAreTold() throws Exception {
        List<Heard> heard = atOnce(
                8, i -> trees.says("founder" + i, "assembly found The Same handle: the-same remit: Decides once."));

        assertThat(heard).filteredOn(it -> it.outcome() == Outcome.DONE).hasSize(1);
        assertThat(heard)
                .filteredOn(it -> it.outcome() != Outcome.DONE)
                .allSatisfy(it -> assertThat(it.key()).isEqualTo("assembly.handle-taken"))
                .allSatisfy(it -> assertThat(it.words()).endsWith("Nothing was recorded."));
    }

    @Test
    void ofManyWhoTakeOverAProposalAtOnceOneDoesAndTheOthersAreTold() throws Exception {
        trees.says("ana", "proposal draft Hedges text: Every street gets a hedge. hurt: Birds.");
        ProposalId hedges = newest().id();
        trees.all("ana", List.of("proposal withdraw " + hedges));

        List<Heard> heard = atOnce(2, i -> trees.says(i == 0 ? "ben" : "cleo", "proposal rescue " + hedges));

        assertThat(heard).extracting(Heard::outcome).containsExactlyInAnyOrder(Outcome.DONE, Outcome.REFUSED);
        assertThat(heard)
                .filteredOn(Heard::isRefused)
                .allSatisfy(it -> assertThat(it.words()).endsWith("Nothing was recorded."));
    }

    @Test
    void theSameRequestManyTimesAtOnceIsDoneOnce() throws Exception {
        int before = names("assembly list").size();
        List<Heard> heard = atOnce(
                8, i -> trees.says("one-request", "ana", "assembly found Once handle: once remit: Decides once."));

        assertThat(heard).allSatisfy(it -> assertThat(it.outcome()).isEqualTo(Outcome.DONE));
        assertThat(heard).filteredOn(it -> it.key().equals("assembly.founded")).hasSize(1);
        assertThat(heard)
                .filteredOn(it -> it.key().equals("command.done-before"))
                .hasSize(7);
        assertThat(names("assembly list")).hasSize(before + 1);
    }

    private interface Doing {
        Heard by(int number);
    }

    private static List<Heard> atOnce(int many, Doing doing) throws Exception {
        try (var pool = Executors.newFixedThreadPool(many)) {
            List<Callable<Heard>> all = IntStream.range(0, many)
                    .<Callable<Heard>>mapToObj(i -> () -> doing.by(i))
                    .toList();
            var heard = new ArrayList<Heard>();
            for (Future<Heard> one : pool.invokeAll(all)) {
                heard.add(one.get());
            }
            return heard;
        }
    }

    private static void assertRefused(String line, String... words) {
        Heard heard = trees.says("ana", line);
        assertThat(heard.outcome()).as(heard.words()).isEqualTo(Outcome.REFUSED);
        assertThat(heard.words()).contains(words).endsWith("Nothing was recorded.");
    }

    private static Proposal newest() {
        return house.stores().transaction().in(() -> {
            long number = 1;
            while (house.stores().proposals().find(new ProposalId(number + 1)).isPresent()) {
                number++;
            }
            return house.stores().proposals().find(new ProposalId(number)).orElseThrow();
        });
    }

    private static List<String> names() {
        return house.stores().transaction().in(() -> house.stores().people().namesBeginning("", 25));
    }

    private static List<String> names(String list) {
        return house.stores().transaction().in(() -> house.stores().assemblies().page("", 1000)).stream()
                .map(it -> it.handle())
                .toList();
    }
}
