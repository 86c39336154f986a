package org.moot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moot.discord.fake.Shown;

class StoryTest {
    private Town town;

    @BeforeEach
    void start() {
        town = Town.open();
    }

    @AfterEach
    void stop() {
        town.close();
        assertThat(town.fake.violations().all()).isEmpty();
    }

    @Test
    void aFormAsksForWhatACommandNeeds() {
        town.says(town.person("ana"), "assembly found", Map.of("name", "Trees", "remit", "Where trees are planted."));
        Shown form = town.person("ana").slash("proposal draft");

        assertThat(form.form()).contains("/proposal draft", "What is the proposal called?", "Who is hurt now");
        Shown drafted = form.submit(Map.of(
                "title", "Plant a tree", "text", "Every street gets one.", "hurt", "Those who walk in the heat."));
        town.settle();
        assertThat(drafted.isPrivate()).isTrue();
        assertThat(town.fake.seenAt(town.thread()).getFirst())
                .contains("Plant a tree", "Every street gets one.", "[Ask for the call]", "[Raise a concern]");
    }

    @Test
    void whatWasRefusedComesBackInTheForm() {
        String long3 = "x".repeat(3000);
        Shown form = town.person("ana").slash("proposal draft", Map.of("assembly", "nowhere"));
        Shown refused = form.submit(Map.of("title", "Plant a tree", "text", long3, "hurt", "Many."));

        assertThat(refused.isPrivate()).isTrue();
        assertThat(refused.words()).contains("Nothing was recorded", "[Put it right]");
        assertThat(refused.click("Put it right").form()).contains("Plant a tree", long3, "Many.", "nowhere");
    }

    @Test
    void filesWhereWordsAreAskedForAreNoWords() {
        town.says(town.person("ana"), "assembly found", Map.of("name", "Trees", "remit", "Where trees are planted."));
        Shown form = town.person("ana").slash("proposal draft");
        Shown answer = form.submitFiles(Map.of("title", "x", "text", "x", "hurt", "x"));

        assertThat(answer.isPrivate()).isTrue();
        assertThat(answer.words()).contains("othing was recorded", "[Put it right]");
        assertThat(town.fake.threads()).isEmpty();
    }

    @Test
    void aFormOfFourThousandPiledUpLettersIsShownWithoutThePiles() {
        town.says(town.person("ana"), "assembly found", Map.of("name", "Trees", "remit", "Where trees are planted."));
        String zalgo = ("z" + "\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308").repeat(400);
        town.person("ana").slash("proposal draft").submit(Map.of("title", "Zalgo", "text", zalgo, "hurt", "Eyes."));
        town.settle();

        assertThat(town.fake.seenAt(town.thread()).getFirst())
                .contains("zz".substring(1) + "\u0300")
                .doesNotContain("\u0308");
    }

    @Test
    void aProposalGoesItsWholeWayToAResult() {
        town.vote(1);
        assertThat(town.fake.seenAt(town.thread()).getLast()).contains("Vote 1", "Plant 1 more", "[Vote]");
        Shown ballot = town.person("ana").in(town.thread()).click("Vote");

        assertThat(ballot.form()).contains("Your ballot", "1  Plant a tree", "★★★★★", "replaces any earlier");
        Shown receipt = ballot.submit(Map.of("o1", "5", "o2", "3"));
        assertThat(receipt.isPrivate()).isTrue();
        assertThat(receipt.words()).contains("Plant a tree: 5 stars", "Keep things as they are: blank");
        town.person("ben").in(town.thread()).click("Vote").submit(Map.of("o1", "2", "o2", "5"));
        town.person("cem").in(town.thread()).slash("vote cast", Map.of("scores", "4 5 0"));
        town.tick(Duration.ofDays(8));
        assertThat(town.fake.seenAt(town.thread()))
                .anyMatch(words -> words.contains("(chosen)"))
                .anyMatch(words -> words.contains("The final pair"))
                .anyMatch(words -> words.contains("<What the picture shows of Plant a tree, Plant 1 more, Keep"));
        Shown numbers = town.person("dee").in(town.thread()).click("All numbers");
        assertThat(numbers.words()).contains("<What the picture shows of Plant a tree");
        assertThat(numbers.click("The list of the box").words()).contains("3 lines", "(vote-1-list.txt)");
    }
}
