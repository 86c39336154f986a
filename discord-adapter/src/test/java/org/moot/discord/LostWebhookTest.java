package org.moot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moot.conversation.Mirrored;
import org.moot.conversation.Place;
import org.moot.conversation.Platform.DeliveryId;
import org.moot.conversation.Reader;
import org.moot.conversation.Speech;
import org.moot.discord.fake.Person;

/** Somebody who runs the server deleted the webhook that said what nobody else can change. */
class LostWebhookTest {
    private static final long ALL = 9007199254740991L;
    private static final long ADMINISTRATOR = 1L << 3;
    private static final long MANAGE_MESSAGES = 1L << 13;

    private Town town;

    @BeforeEach
    void start() {
        town = Town.open(true, Duration.ofMillis(1));
        Person ana = town.person("ana");
        town.says(ana, "assembly found", Map.of("name", "Trees", "remit", "Decides where trees are planted."));
        town.says(ana, "moot start", Map.of("title", "Where next?"));
    }

    @AfterEach
    void stop() {
        town.close();
        assertThat(town.fake.violations().all()).isEmpty();
    }

    private void mayNotDelete() {
        town.fake.server().permit(ALL & ~MANAGE_MESSAGES & ~ADMINISTRATOR);
        town.restart();
    }

    private Place thread() {
        return new Address.Thread(town.hall, town.thread()).place();
    }

    private List<String> seen() {
        List<String> all = town.fake.saidAt(town.thread());
        return all.subList(1, all.size());
    }

    private static Mirrored said(String words) {
        var author = new Mirrored.Author("ada", "Ada", "elsewhere", Optional.empty());
        var reader = new Reader(Locale.ENGLISH, ZoneId.of("Europe/London"));
        return new Mirrored(author, Speech.typed(words), Optional.empty(), List.of(), reader);
    }

    private List<String> says(String words) {
        return town.discord()
                .platform()
                .mirror(thread(), said(words), (file, most) -> Optional.empty(), new DeliveryId("a1"));
    }

    private List<String> changes(List<String> parts, String words, String id) {
        return town.discord()
                .platform()
                .mirrorAnew(thread(), parts, said(words), (file, most) -> Optional.empty(), new DeliveryId(id));
    }

    @Test
    void whatItSaidIsTakenAwayAndSaidAsItIsNow() {
        List<String> parts = says("By the river");
        town.fake.server().deletesWebhooks();
        List<String> now = changes(parts, "By the lake", "a2");

        assertThat(now).hasSize(1).doesNotContainAnyElementsOf(parts);
        assertThat(seen()).containsExactly("Ada: Changed:\nBy the lake");
        assertThat(changes(now, "By the road", "a3")).isEqualTo(now);
        assertThat(seen()).singleElement().asString().contains("By the road");
    }

    @Test
    void whereMootMayNotDeleteItTheChangeIsSaidAsAnAnswer() {
        mayNotDelete();
        List<String> parts = says("By the river");
        town.fake.server().deletesWebhooks();
        List<String> now = changes(parts, "By the lake", "a2");

        assertThat(now).hasSize(2).endsWith(parts.getFirst());
        assertThat(seen()).hasSize(2).first().isEqualTo("Ada: By the river");
        assertThat(seen().getLast())
                .contains("\u21aa [Ada: By the river](https://discord.com/channels/")
                .endsWith("Changed:\nBy the lake");
        assertThat(changes(now, "By the road", "a3")).isEqualTo(now);
        assertThat(seen()).hasSize(2).last().asString().contains("By the road").doesNotContain("lake");
    }

    @Test
    void theSameChangeIsSaidOnce() {
        mayNotDelete();
        List<String> parts = says("By the river");
        town.fake.server().deletesWebhooks();
        List<String> now = changes(parts, "By the lake", "a2");
        town.restart();

        assertThat(changes(parts, "By the lake", "a2")).isEqualTo(now);
        assertThat(seen()).hasSize(2);
    }

    @Test
    void whatIsTakenBackGoesByTheRightOfMootItself() {
        List<String> parts = says("By the river");
        town.fake.server().deletesWebhooks();
        town.discord().platform().unsay(thread(), parts);

        assertThat(seen()).isEmpty();
    }

    @Test
    void whereMootMayNotDeleteItIsSaidThatItWasTakenBack() {
        mayNotDelete();
        List<String> parts = says("By the river");
        town.fake.server().deletesWebhooks();
        town.discord().platform().unsay(thread(), parts);

        assertThat(seen()).hasSize(2).last().asString().startsWith("moot: Ada took this message back");
    }

    @Test
    void whatADeletedWebhookSaidOfOthersIsLeftAlone() {
        town.fake.server().anotherBridgeSays(town.thread(), "eve", "By the road");
        List<String> parts = says("By the river");
        town.fake.server().deletesWebhooks();
        changes(parts, "By the lake", "a2");

        assertThat(seen()).hasSize(2).first().isEqualTo("eve: By the road");
    }
}
