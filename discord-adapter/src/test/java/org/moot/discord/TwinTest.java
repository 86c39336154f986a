package org.moot.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moot.conversation.Talk;
import org.moot.discord.twin.Twin;
import org.moot.discord.twin.Visitor;
import org.moot.discord.twin.Visitor.Answer;

/** The adapter in a Discord that others made, so that what it does is not only right for the fake one of the same house. */
@Tag("slow")
class TwinTest {
    private static final String TOKEN = "MTIzNDU2Nzg5MDEyMzQ1Njc4.twin.token";
    private static Optional<Twin> twin = Optional.empty();

    private Abroad moot;
    private String hall;
    private Visitor ana;
    private Visitor ben;
    private Visitor cem;

    @BeforeAll
    static void fetch(@TempDir Path folder) throws IOException, InterruptedException {
        twin = Twin.start(folder, TOKEN, List.of("ana", "ben", "cem"));
    }

    @AfterAll
    static void end() throws IOException {
        if (twin.isPresent()) {
            twin.get().close();
        }
    }

    @BeforeEach
    void start() throws InterruptedException {
        assumeTrue(twin.isPresent(), "the Discord that others made is not here");
        var wire = new DiscordSettings.Wire(Optional.of(twin.get().rest()), false, Duration.ofMillis(1));
        moot = new Abroad(new DiscordSettings(TOKEN, Optional.empty(), true, 1, wire));
        hall = twin.get().freshChannel();
        ana = visitor("ana");
        ben = visitor("ben");
        cem = visitor("cem");
        says(ana, "assembly found", Map.of("name", "Trees", "remit", "Decides where trees are planted."));
    }

    private Visitor visitor(String name) {
        return new Visitor(twin.orElseThrow(), twin.orElseThrow().person(name), hall);
    }

    @AfterEach
    void stop() {
        if (moot != null) {
            moot.close();
        }
    }

    private Answer says(Visitor who, String command, Map<String, String> options) {
        Answer answer = who.slash(command, options);
        moot.settle();
        return answer;
    }

    private Visitor inThread(Visitor who) {
        return who.in(thread());
    }

    /** The one that was opened last. */
    private String thread() {
        var threads = twin.orElseThrow().act("threads", Map.of("at", hall));
        return StreamSupport.stream(threads.spliterator(), false)
                .map(it -> it.path("id").asString())
                .max(Comparator.comparing(Long::parseLong))
                .orElseThrow();
    }

    @Test
    void commandsAreRegisteredAndAnsweredOpenlyOrInPrivate() {
        assertThat(twin.orElseThrow().act("commands", Map.of()).size()).isGreaterThan(10);
        assertThat(ana.sees()).anyMatch(words -> words.contains("Trees") && words.contains("Decides where trees"));
        assertThat(ana.slash("help", Map.of()).isPrivate()).isTrue();
        assertThat(ana.slash("me zone", Map.of("zone", "nowhere")).words()).contains("othing was recorded");
    }

    @Test
    void aFormOpensAThreadWhoseCardIsKeptUpToDateByButtonsAlsoAfterARestart() throws InterruptedException {
        Answer form = ana.slash("proposal draft", Map.of());
        assertThat(form.isForm()).isTrue();
        assertThat(form.words()).contains("What is the proposal called?");
        var written = Map.of("title", "Plant a tree", "text", "Every street gets one.", "hurt", "Those in the heat.");
        assertThat(form.submit(written).words()).doesNotContain("othing was recorded");
        moot.settle();
        assertThat(inThread(ana).sees().getFirst()).contains("Plant a tree", "Every street gets one.");
        moot.restart();
        says(ben, "assembly join", Map.of());
        Answer asks = ben.click("Raise a concern");
        assertThat(asks.isForm()).isTrue();
        assertThat(asks.submit(Map.of("words", "Who waters it?")).words()).doesNotContain("othing was recorded");
        moot.settle();

        assertThat(inThread(ana).sees().getFirst()).contains("Who waters it?");
    }

    @Test
    void aBallotIsAFormOfStarsWhoseReceiptOnlyTheVoterSees() {
        openVote(1);
        Answer ballot = inThread(ana).click("Vote");
        assertThat(ballot.isForm()).isTrue();
        assertThat(ballot.words()).contains("Your ballot", "1  Plant a tree", "★★★★★");
        Answer receipt = ballot.submit(Map.of("o1", "5", "o2", "3"));

        assertThat(receipt.isPrivate()).isTrue();
        assertThat(receipt.words()).contains("Plant a tree: 5 stars", "Keep things as they are: blank");
    }

    @Test
    void aBallotIsTypedAndALongOneFilledInOnPagesInPrivate() {
        openVote(5);
        Answer typed = inThread(ben).slash("vote cast", Map.of("scores", "5 0 0 0 0 0 1"));
        assertThat(typed.isPrivate()).isTrue();
        assertThat(typed.words()).contains("Plant a tree: 5 stars");
        Answer page = inThread(ana).click("Vote");
        assertThat(page.isPrivate()).isTrue();
        assertThat(page.words()).contains("Page 1 of", "Plant a tree");
        assertThat(page.choose("pick|1|0", "4").type()).isEqualTo(6);
        Answer review = page.click("Review");
        assertThat(review.type()).isEqualTo(7);
        assertThat(review.words()).contains("4★** Plant a tree", "not recorded yet");
        assertThat(review.click("Cast ballot").words()).contains("Plant a tree: 4 stars");
    }

    private void openVote(int alternatives) {
        says(ben, "assembly join", Map.of());
        says(cem, "assembly join", Map.of());
        for (Visitor who : List.of(ana, ben, cem)) {
            says(ana, "member admit", Map.of("person", "<@" + who.id() + ">"));
        }
        says(ana, "proposal draft", Map.of("title", "Plant a tree", "text", "One.", "hurt", "Those in the heat."));
        for (int number = 1; number <= alternatives; number++) {
            var other = Map.of("title", "Plant " + number + " more", "text", "More of them: " + number);
            says(inThread(ben), "proposal alternative", other);
        }
        says(inThread(cem), "proposal call", Map.of());
        moot.tick(Duration.ofDays(4));
        says(inThread(ana), "proposal agree", Map.of());
        says(inThread(cem), "proposal agree", Map.of());
        says(inThread(ben), "proposal aside", Map.of("reason", "I would rather have more."));
        says(inThread(ben), "vote ask", Map.of());
    }

    @Test
    void whatIsSaidInAThreadIsHeard() {
        says(ana, "moot start", Map.of("title", "Where next?"));
        String message = inThread(ben).says("By the river.");

        Talk.Spoken heard = Visitor.until(() -> moot.heard().stream()
                .filter(Talk.Spoken.class::isInstance)
                .map(Talk.Spoken.class::cast)
                .findFirst());
        assertThat(heard.words()).isEqualTo("By the river.");
        assertThat(heard.by()).isEqualTo(Address.account(ben.id()));
        assertThat(message).isNotBlank();
    }
}
