package org.moot.matrix.say;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.moot.command.Parameters;
import org.moot.conversation.Account;
import org.moot.conversation.Block;
import org.moot.conversation.Post;
import org.moot.conversation.Text;

class DrawingTest {
    private static final Block CHOICES = new Block.Choices(
            Text.plain("Where do we meet?"),
            List.of(
                    new Block.Choice(Text.plain("Town hall"), Optional.of(Text.plain("It has a lift"))),
                    new Block.Choice(Text.plain("Park"), Optional.empty())));
    private static final Block SHEET = new Block.ScoreSheet(12, List.of(Text.plain("Town hall"), Text.plain("Park")));

    @Test
    void aPostReadsWellWithoutItsMarks() {
        Sheet sheet = Drawn.inRoom(
                new Block.Title(Text.plain("Plant a tree")),
                new Block.Prose(Text.plain("Every street\ngets one.")),
                new Block.Facts(List.of(
                        new Block.Fact(Text.plain("By"), Text.of("plain", "Ana")),
                        new Block.Fact(
                                Text.plain("Closes"), Text.of("vote.moment", Instant.parse("2026-03-06T18:00:00Z"))))),
                new Block.Agenda(List.of(
                        new Block.Item(Text.plain("Roots"), Optional.of(Text.plain("They lift\nthe pavement"))))));

        assertThat(sheet.message().body()).isEqualTo("""
            Plant a tree

            Every street
            gets one.

            By: Ana
            Closes: Fri 6 Mar, 18:00 GMT

            - Roots
              They lift
              the pavement\
            """);
        assertThat(Drawn.html(sheet))
                .isEqualTo("<h4>Plant a tree</h4>"
                        + "<p>Every street<br>gets one.</p>"
                        + "<p><strong>By:</strong> Ana<br><strong>Closes:</strong> Fri 6 Mar, 18:00 GMT</p>"
                        + "<ul><li>Roots<br>They lift<br>the pavement</li></ul>");
    }

    @Test
    void optionsAreLettered() {
        Sheet sheet = Drawn.inRoom(CHOICES);

        assertThat(sheet.message().body()).isEqualTo("Where do we meet?\n\n- A) Town hall\n  It has a lift\n- B) Park");
    }

    @Test
    void anEmptyBallotShowsHowItIsAnsweredAndWhichVoteItIsOf() {
        Content ballot = Drawn.atDoor(SHEET).message();

        assertThat(ballot.body())
                .startsWith("- A) Town hall\n- B) Park\n\nAnswer with your stars")
                .contains("`A5 B0`");
        assertThat(ContentRules.read(ballot).path(Content.VOTE).asLong()).isEqualTo(12);
    }

    @Test
    void optionsThatWerePutToTheQuestionAreNotListedAgain() {
        assertThat(Drawn.atDoor(CHOICES, SHEET).message().body()).containsOnlyOnce("A) Town hall");
    }

    @Test
    void aRoomIsToldThatBallotsAreNotTypedThere() {
        String words = Drawn.inRoom(SHEET).message().body();

        assertThat(words).contains("`!moot vote show #12`", "is not counted").doesNotContain("A5");
    }

    @Test
    void whatOneCanDoIsALineToType() {
        var agree = new Block.Action(Text.plain("Agree"), "proposal agree", Map.of());

        assertThat(Drawn.inRoom(new Block.Actions(List.of(agree))).message().body())
                .isEqualTo("You can:\n\n- Agree: `!moot proposal agree`");
        assertThat(Drawn.atDoor(new Block.Actions(List.of(agree))).message().body())
                .contains("Agree: `proposal agree`");
        assertThat(Drawn.inRoom(new Block.Actions(List.of(agree))).actions()).containsExactly(agree);
    }

    @Test
    void aResultIsWordsATableAndAPicture() {
        Sheet sheet = Drawn.inRoom(Drawn.tally());

        assertThat(sheet.message().body()).isEqualTo("""
            9 ballots were counted.

            - A) Town hall (chosen)
              4.22 of 5 on average, 38 stars
              0★ 0 · 1★ 0 · 2★ 1 · 3★ 1 · 4★ 2 · 5★ 5
            - B) Park
              2.33 of 5 on average, 21 stars
              0★ 1 · 1★ 2 · 2★ 2 · 3★ 1 · 4★ 3 · 5★ 0

            The final pair: how many gave which of the two more stars

            - Town hall: 6
            - Park: 2
            - the same for both: 1

            Head to head: how many gave the first more stars than the other
            A: B 6
            B: A 2\
            """);
        assertThat(Drawn.html(sheet)).contains("<table><thead><tr><th></th><th>A</th><th>B</th></tr></thead>");
        assertThat(sheet.pictures())
                .singleElement()
                .satisfies(it -> assertThat(it.alternative()).isEqualTo("Town hall, Park"));
    }

    @Test
    void aDocumentIsAFile() {
        Sheet sheet = Drawn.atDoor(new Block.Document("me.json", "{}"));

        assertThat(sheet.files()).singleElement().satisfies(file -> {
            assertThat(file.name()).isEqualTo("me.json");
            assertThat(file.mime()).isEqualTo("application/json");
        });
        assertThat(sheet.message().body()).isEqualTo("me.json is the file below.");
    }

    @Test
    void whatPeopleTypedIsShownAsTypedAndDoesNothing() {
        String typed = "<img src=x onerror=alert(1)> @room [a](https://evil.example) <b>**x**</b>\u202e";
        Sheet sheet = Drawn.inRoom(
                new Block.Title(Text.plain(typed)),
                new Block.Prose(Text.plain(typed)),
                new Block.Facts(List.of(new Block.Fact(Text.plain(typed), Text.of("plain", typed)))),
                new Block.Prose(Text.of("vote.not-on-roll", typed)));

        assertThat(ContentRules.wrong(sheet.message())).isEmpty();
        assertThat(Drawn.html(sheet)).doesNotContain("<img", "<b>", "@room", "https://", "\u202e");
        assertThat(sheet.message().body()).doesNotContain("@room", "https://").contains("<img src=x onerror=alert(1)>");
    }

    @Test
    @Timeout(30)
    void whateverSomebodyTypedAMillionTimesIsDrawn() {
        for (String bomb : List.of(" ", "@room ", "https://", "\u0300", "\n", "&<>", "\ud83c\udf33", "\ufdd0", "a.b")) {
            Sheet sheet = Drawn.inRoom(new Block.Prose(Text.plain(bomb.repeat(200_000 / bomb.length()))));
            assertThat(ContentRules.wrong(sheet.message())).isEmpty();
        }
    }

    @Test
    void aNameLeadsToItsPersonAndCallsNobody() {
        var ana = new Text.Named("Ana", List.of(new Account("matrix", "@ana:h.org")));
        Sheet sheet = Drawn.inRoom(new Block.Prose(Text.of("vote.given", ana, "x")));

        assertThat(sheet.message().body()).startsWith("Ana");
        assertThat(Drawn.html(sheet)).contains("<a href=\"https://matrix.to/#/@ana:h.org\">Ana</a>");
        assertThat(ContentRules.read(sheet.message()).path("m.mentions").isEmpty())
                .isTrue();
    }

    @Test
    void howFarAQuestionHasComeIsForThePlaceThatSortsByIt() {
        assertThat(Drawn.inRoom(new Block.Progress(Block.Step.VOTE)).step()).contains(Block.Step.VOTE);
    }

    @Test
    void aPostWithoutWordsStillSaysSomething() {
        assertThat(Drawn.inRoom().message().body()).isEqualTo("…");
        assertThat(ContentRules.wrong(Drawn.inRoom().message())).isEmpty();
    }

    @Test
    void whatIsMissingIsAskedForInTheWordsOfTheForm() {
        var reason = Parameters.text("reason", 100, "I am away");
        var side = Parameters.choice("side", List.of("left", "right"), "left");
        Drawing drawing = Drawn.drawing();

        assertThat(drawn(drawing.asking("proposal aside", reason, List.of(), Drawn.READER)))
                .isEqualTo("Why do you stand aside?\n\nAnswer this message, for example: I am away");
        assertThat(drawn(drawing.asking("help", side, List.of("left", "right"), Drawn.READER)))
                .isEqualTo("What is the side?\n\nAnswer this message with one of these: left, right");
    }

    private static String drawn(Post post) {
        return Drawn.drawing().draw(post, Drawn.READER, true).message().body();
    }
}
