package org.moot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import net.dv8tion.jda.api.Permission;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moot.conversation.Block;
import org.moot.conversation.Post;
import org.moot.conversation.Text;
import org.moot.discord.fake.Person;

class ForumTest {
    private static final List<String> ALL = List.of("talk", "call", "voting", "decided", "returned", "over");

    private Town town;
    private String forum;

    @BeforeEach
    void start() {
        town = Town.open();
        forum = town.fake.forum("proposals");
        town.restart();
    }

    @AfterEach
    void stop() {
        town.close();
        assertThat(town.fake.violations().all()).isEmpty();
    }

    private void meetsInTheForum() {
        Person ana = town.person("ana");
        town.says(ana, "assembly found", Map.of("name", "Trees", "remit", "Decides where trees are planted."));
        town.says(ana.in(town.fake.server().postBy("ana", forum)), "assembly hall", Map.of("assembly", "trees"));
        for (String name : List.of("ben", "cem")) {
            town.says(town.person(name), "assembly join", Map.of());
        }
        for (String name : List.of("ana", "ben", "cem")) {
            town.says(ana, "member admit", Map.of("person", name));
        }
    }

    private String drafted() {
        var proposal = Map.of("title", "Plant a tree", "text", "Every street gets one.", "hurt", "Those in the heat.");
        town.says(town.person("ana"), "proposal draft", proposal);
        return town.fake.server().threadsIn(forum).getLast();
    }

    @Test
    void theTagOfAPostFollowsTheProposalOnItsRoad() {
        meetsInTheForum();
        String post = drafted();
        assertThat(town.fake.server().tags(post)).containsExactly("talk");

        town.says(town.person("cem").in(post), "proposal call", Map.of());
        town.tick(Duration.ofDays(4));
        assertThat(town.fake.server().tags(post)).containsExactly("call");
        for (String name : List.of("ana", "ben", "cem")) {
            town.says(town.person(name).in(post), "proposal agree", Map.of());
        }
        town.tick(Duration.ofDays(5));
        assertThat(town.fake.server().tags(post)).containsExactly("decided");
        assertThat(town.fake.server().availableTags(forum)).containsExactlyElementsOf(ALL);
    }

    @Test
    void whatACallGaveBackIsTaggedSoAndWhatIsVotedOnToo() {
        meetsInTheForum();
        String post = drafted();
        for (int round = 1; round <= 2; round++) {
            town.says(town.person("cem").in(post), "proposal call", Map.of());
            town.tick(Duration.ofDays(4));
            town.says(
                    town.person("ben").in(post),
                    "proposal block",
                    Map.of("reason", "No water.", "offer", "I look for it."));
            town.says(town.person("ana").in(post), "proposal agree", Map.of());
            town.says(town.person("cem").in(post), "proposal agree", Map.of());
            town.tick(Duration.ofDays(5));
            assertThat(town.fake.server().tags(post)).containsExactly(round == 1 ? "returned" : "voting");
        }
    }

    @Test
    void tagsThatSomebodyElseGaveStay() {
        meetsInTheForum();
        String post = drafted();
        town.fake.server().tag(post, "urgent");
        town.says(town.person("cem").in(post), "proposal call", Map.of());
        town.tick(Duration.ofDays(4));

        assertThat(town.fake.server().tags(post)).containsExactlyInAnyOrder("urgent", "call");
    }

    @Test
    void whereMootMayNotMakeTagsItUsesThoseThatAreThere() {
        town.fake.server().permit(Permission.getRaw(Permissions.all()));
        town.restart();
        meetsInTheForum();
        assertThat(town.fake.server().tags(drafted())).isEmpty();

        town.fake.server().tag(town.fake.server().threadsIn(forum).getFirst(), "Talk");
        assertThat(town.fake.server().tags(drafted())).containsExactly("Talk");
    }

    @Test
    void aPostThatWasMadeJustBeforeACrashIsFoundAgain() {
        meetsInTheForum();
        var platform = town.discord().platform();
        var first = platform.open(
                new Address.Hall(forum).place(),
                "Trees",
                card(),
                Town.HOUSE,
                new org.moot.conversation.Platform.DeliveryId("zz1"));
        town.restart();
        var again = town.discord()
                .platform()
                .open(
                        new Address.Hall(forum).place(),
                        "Trees",
                        card(),
                        Town.HOUSE,
                        new org.moot.conversation.Platform.DeliveryId("zz1"));

        assertThat(again).isEqualTo(first);
    }

    private static Post card() {
        return Post.of(new Block.Prose(Text.plain("Plant a tree")), new Block.Progress(Block.Step.TALK));
    }
}
