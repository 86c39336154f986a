package org.moot.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moot.conversation.Account;
import org.moot.conversation.MirrorContract;
import org.moot.conversation.Mirrored;
import org.moot.conversation.Place;
import org.moot.conversation.Platform;
import org.moot.conversation.Speech;
import org.moot.conversation.Talk;
import org.moot.discord.fake.Person;

class MirrorTest extends MirrorContract {
    private static final long ALL = 9007199254740991L;
    private static final long ADMINISTRATOR = 1L << 3;
    private static final long MANAGE_WEBHOOKS = 1L << 29;

    private Town town;
    private Person ana;

    @BeforeEach
    void start() {
        town = Town.open(true, Duration.ofMillis(1));
        ana = town.person("ana");
        town.says(ana, "assembly found", Map.of("name", "Trees", "remit", "Decides where trees are planted."));
        town.says(ana, "moot start", Map.of("title", "Where next?"));
    }

    @AfterEach
    void stop() {
        town.close();
        assertThat(town.fake.violations().all()).isEmpty();
    }

    @Override
    protected Platform platform() {
        return town.discord().platform();
    }

    @Override
    protected void restart() {
        town.restart();
    }

    @Override
    protected Place thread() {
        return new Address.Thread(town.hall, town.thread()).place();
    }

    @Override
    protected List<String> seen() {
        List<String> all = town.fake.saidAt(town.thread());
        return all.subList(1, all.size());
    }

    private Mirrored answering(String reference, String words) {
        Mirrored said = said("Ada", words);
        return new Mirrored(said.author(), said.speech(), Optional.of(reference), List.of(), said.reader());
    }

    private void permit(long permissions) {
        town.fake.server().permit(permissions);
        town.restart();
    }

    @Test
    void aChannelHasOneWebhookHoweverOftenMootStarts() {
        say(said("Ada", "One"), "a1");
        restart();
        say(said("Ben", "Two"), "a2");

        assertThat(town.fake.server().webhooks()).isEqualTo(1);
        assertThat(seen()).containsExactly("Ada: One", "Ben: Two");
    }

    private List<String> sayWith(String picture, String id) {
        var face = new Talk.Attached("face", picture, 0);
        var author = new Mirrored.Author("ada", "Ada", "elsewhere", Optional.of(face));
        Mirrored said = said("Ada", "One");
        return platform()
                .mirror(
                        thread(),
                        new Mirrored(author, said.speech(), Optional.empty(), List.of(), said.reader()),
                        (file, most) -> file.address().equals("there/ada")
                                ? Optional.of(new byte[] {(byte) 0x89, 'P', 'N', 'G'})
                                : Optional.empty(),
                        new Platform.DeliveryId(id));
    }

    @Test
    void aPictureOfAnotherPlatformIsShownFromWhereDiscordCanFetchItAndBroughtThereOnce() {
        String first = sayWith("there/ada", "a1").getFirst();
        String second = sayWith("there/ada", "a2").getFirst();

        assertThat(town.fake.server().pictureOf(first)).isEqualTo("https://moot.example/face/0");
        assertThat(town.fake.server().pictureOf(second)).isEqualTo("https://moot.example/face/0");
        assertThat(town.shown).hasSize(1);
    }

    @Test
    void aPictureThatLiesOpenIsTakenFromThereAndOneThatCannotBeHadIsLeftOut() {
        String open = "https://cdn.discordapp.com/avatars/1/2.png?size=128";

        assertThat(town.fake.server().pictureOf(sayWith(open, "a1").getFirst())).isEqualTo(open);
        assertThat(town.fake.server().pictureOf(sayWith("there/ben", "a2").getFirst()))
                .isEmpty();
        assertThat(town.shown).isEmpty();
    }

    @Test
    void aWebhookThatSomebodyDeletedIsMadeAnew() {
        say(said("Ada", "One"), "a1");
        town.fake.server().deletesWebhooks();
        say(said("Ada", "Two"), "a2");

        assertThat(seen()).containsExactly("Ada: One", "Ada: Two");
    }

    @Test
    void withoutThePermissionMootSaysItWithTheName() {
        permit(ALL & ~MANAGE_WEBHOOKS & ~ADMINISTRATOR);
        List<String> parts = say(said("Ada *", "One"), "a1");
        say(said("Ada *", "One"), "a1");
        change(parts, said("Ada *", "Two"), "a2");

        assertThat(seen()).containsExactly("moot: **Ada \\*:** Two");
        platform().unsay(thread(), parts);
        assertThat(seen()).isEmpty();
    }

    @Test
    void whereOthersHaveAllWebhooksMootSaysItWithTheName() {
        town.fake.server().fillWithWebhooks(town.hall);
        say(said("Ada", "One"), "a1");

        assertThat(seen()).containsExactly("moot: **Ada:** One");
    }

    @Test
    void whatMootSaysForOthersIsNotHeard() throws InterruptedException {
        say(said("Ada", "By the river"), "a1");
        town.fake.server().anotherBridgeSays(town.thread(), "ada (bridge)", "By the river");
        ana.in(town.thread()).says("By the lake");

        while (town.heard.stream().noneMatch(Talk.Spoken.class::isInstance)) {
            Thread.sleep(10);
        }
        assertThat(town.heard.stream().filter(Talk.Spoken.class::isInstance).map(it -> ((Talk.Spoken) it).words()))
                .containsExactly("By the lake");
    }

    @Test
    void anAnswerSaysWhatItAnswersAndLeadsThere() {
        String asked = ana.in(town.thread()).says("Where do we *meet*, @everyone?");
        List<String> first = say(answering(asked, "By the river"), "a1");
        say(answering(first.getFirst(), "Fine"), "a2");

        assertThat(seen().get(1))
                .startsWith("Ada: -# \u21aa [ana: Where do we meet, \\@everyone?](https://discord.com/channels/")
                .endsWith("/" + asked + ")\nBy the river");
        assertThat(seen().get(2)).contains("\u21aa [Ada: By the river](").endsWith("\nFine");
    }

    @Test
    void anAnswerToWhatIsGoneIsSaidAlone() {
        say(answering("1234567890123456789", "By the river"), "a1");

        assertThat(seen()).containsExactly("Ada: By the river");
    }

    @Test
    void aChangeKeepsTheFiles() {
        List<String> parts = say(said("Ada", Speech.typed("See"), List.of("hall.png", "plan.pdf")), "a1");
        change(parts, said("Ada", Speech.typed("Look"), List.of("hall.png", "plan.pdf")), "a2");

        assertThat(seen()).singleElement().asString().contains("Look").contains("(plan.pdf)");
    }

    @Test
    void aMarkIsSeenAsMoots() {
        String part = say(said("Ada", "By the river"), "a1").getFirst();
        platform().mark(thread(), part, "\ud83c\udf33", false);

        assertThat(town.fake.server().marksOn(part)).containsExactly("\ud83c\udf33");
        platform().mark(thread(), part, "\ud83c\udf33", true);
        assertThat(town.fake.server().marksOn(part)).isEmpty();
    }

    @Test
    void aThreadThatFellAsleepIsWoken() {
        List<String> parts = say(said("Ada", "One"), "a1");
        town.fake.server().archive(town.thread());
        change(parts, said("Ada", "Two"), "a2");

        assertThat(seen()).containsExactly("Ada: Two");
    }

    @Test
    void whatIsTooMuchForDiscordIsTriedAgainLater() {
        say(said("Ada", "One"), "a1");
        town.fake.turnAway("post /webhooks/.*", 1, 429, 30);

        assertThatThrownBy(() -> say(said("Ada", "Two"), "a2")).isInstanceOf(Platform.Away.class);
    }

    @Test
    void somebodyWhoIsLinkedIsMentionedAndNotCalled() {
        var mentioned = new Speech.Mentioned(new Account("discord", ana.id()), "ana");
        var words = new Speech(List.of(new Speech.Paragraph(List.of(new Speech.Plain("Hello "), mentioned))));
        say(said("Ada", words, List.of()), "a1");

        assertThat(seen()).containsExactly("Ada: Hello <@" + ana.id() + ">");
    }

    @Test
    void thirtyFilesAreInThreeMessages() {
        List<String> names =
                IntStream.range(0, 30).mapToObj(at -> "a" + at + ".txt").toList();

        assertThat(say(said("Ada", Speech.typed("See"), names), "a1")).hasSize(3);
    }

    @Test
    void whatIsHiddenIsCoveredAndCanBeShownAgain() {
        String part = say(said("Ada", "By the river"), "a1").getFirst();

        assertThat(platform().hide(thread(), part)).isTrue();
        assertThat(town.fake.covered(town.thread())).isEqualTo(1);
        assertThat(seen()).singleElement().asString().contains("Ada").contains("By the river");
        assertThat(platform().reveal(thread(), part)).isTrue();
        assertThat(town.fake.covered(town.thread())).isZero();
    }

    @Test
    void aFileIsFetchedOnlyFromDiscord() {
        assertThat(platform().fetch(new Talk.Attached("a", "http://127.0.0.1:1/a", 1), 10))
                .isEmpty();
        assertThat(platform().fetch(new Talk.Attached("a", "file:///etc/passwd", 1), 10))
                .isEmpty();
        assertThat(platform().fetch(new Talk.Attached("a", "https://evil.example/a", 1), 10))
                .isEmpty();
    }
}
