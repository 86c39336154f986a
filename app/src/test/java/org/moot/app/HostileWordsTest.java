package org.moot.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moot.app.VotingTrees.DONE;
import static org.moot.app.VotingTrees.HOUSE;
import static org.moot.app.VotingTrees.TREES;
import static org.moot.app.VotingTrees.UNREADABLE;
import static org.moot.app.VotingTrees.names;
import static org.moot.app.VotingTrees.newest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moot.command.Reply.Outcome;
import org.moot.proposal.Proposal;
import org.moot.scene.Heard;

/** What somebody types to do harm is stored as typed and shown harmless. */
@Tag("slow")
class HostileWordsTest {
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
        Heard heard = TREES.asks("ana", "proposal draft", Map.of("title", typed, "text", typed, "hurt", typed));

        assertThat(heard.outcome()).as(heard.words()).isEqualTo(Outcome.DONE);
        Proposal stored = newest();
        assertThat(stored.title()).isEqualTo(typed);
        assertThat(stored.current().text()).isEqualTo(typed);
        Piped shown = Piped.into(HOUSE, ":in trees", "proposal show " + stored.id(), ":log");
        assertThat(shown.code()).isEqualTo(DONE);
        assertThat(shown.words())
                .doesNotContainPattern("[\\x00-\\x09\\x0b-\\x1f\\x7f\\u061c\\u202a-\\u202e\\u2066-\\u2069]");
        assertThat(names()).contains("ana", "ben", "cleo");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hostileNamesAreNamesAndNothingElse(String words) {
        String typed = words.substring(0, Math.min(words.length(), 40)).strip();
        assertThat(TREES.asks("mallory", "me name", Map.of("name", typed)).outcome())
                .isEqualTo(Outcome.DONE);
        assertThat(names()).contains(typed);
        Heard founded = TREES.asks("mallory", "assembly found", Map.of("name", typed, "remit", typed));
        if (founded.outcome() == Outcome.REFUSED) {
            assertThat(founded.key()).isIn("assembly.no-handle", "assembly.handle-taken", "assembly.handle-needed");
        }
        assertThat(TREES.asks("mallory", "assembly found", Map.of("name", "N", "remit", "R", "handle", typed))
                        .words())
                .startsWith("I could not read the handle");
        assertThat(TREES.says(typed, "me show").outcome()).isEqualTo(Outcome.DONE);
    }

    @Test
    void noNameLeadsOutOfTheDataFolder() throws IOException {
        Path data = HOUSE.consoleFolder().resolve("..").normalize();
        TREES.says("../../x", "me show");
        Piped.into(HOUSE, ":in ../../x", ":as ../../x", "me show", ":in x/../../y");
        HOUSE.settle();

        assertThat(Stream.of("../x", "../../x", "../../y").map(data::resolve)).noneMatch(Files::exists);
        assertThat(Piped.into(HOUSE, ":in ../../x").words()).contains("A hall is one word");
        assertThat(Piped.into(HOUSE, ":in ../../x").code()).isEqualTo(UNREADABLE);
    }
}
