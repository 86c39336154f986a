package org.moot.app.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moot.conversation.Speech;
import org.moot.matrix.say.ContentRules;

/** Whatever is typed on one platform, on the other it calls nobody, leads nowhere by itself and breaks nothing. */
class HostileSpeechTest {
    private static final List<String> PIECES = List.of(
            ("* ** *** _ __ ~~ || ` `` ``` > >>> # - 1. [ ]( ) \\ <@17> <@&5> <#7> <:a:1> <t:1:R> @everyone @here"
                            + " https://e.example/ javascript:x <b> </b> <i> <u> <del> <span§data-mx-spoiler> </span> <p> </p> <ul>"
                            + " <li> </ul> <ol§start=\"9\"> <pre> </pre> <code> </code> <a§href=\"https://e.example/>\"> </a>"
                            + " <a§href=\"javascript:x\"> <img§src=x§onerror=x§alt=\"<@17>\"> <script> </script> <blockquote>"
                            + " </blockquote> <table> <tr> <td> <mx-reply> </mx-reply> <svg> <math> <!-- --> &lt; &#64;"
                            + " &amp; ⏎ § word")
                    .split(" "));

    /** Fences, code, addresses, what is escaped, and calls outside of all these. */
    private static final Pattern MEANT =
            Pattern.compile("```[\\s\\S]*?\n[> ]*```|``[^\n]*?``|`[^`\n]*`|<https?://[^>\\s]*>|\\\\.|@everyone|@here");

    static IntStream seeds() {
        return IntStream.range(0, 30);
    }

    private static String typed(Random random, int most) {
        var typed = new StringBuilder();
        for (int count = random.nextInt(most); count > 0; count--) {
            typed.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return typed.toString().replace('§', ' ').replace('⏎', '\n');
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nothingThatIsTypedComesOutAlive(int seed) {
        var random = new Random(seed);
        for (int number = 0; number < 100; number++) {
            String typed = typed(random, 60);
            isHarmless(Tongue.readMarkdown(typed), typed);
            isHarmless(Tongue.readHtml(typed), typed);
            isHarmless(Speech.typed(typed), typed);
        }
    }

    private static void isHarmless(Speech speech, String typed) {
        Tongue.messages(speech)
                .forEach(message -> assertThat(ContentRules.wrong("m.room.message", message))
                        .as(typed)
                        .isEmpty());
        String markdown = Tongue.markdown(speech);
        long mentioned = speech.toString().split("Mentioned\\[", -1).length;
        String again = Tongue.readMarkdown(markdown).toString();
        assertThat(again.split("Mentioned\\[", -1).length).as(typed).isLessThanOrEqualTo((int) mentioned);
        assertThat(callsBarely(markdown)).as(typed).isFalse();
    }

    /** Whether everybody would be called, were it not switched off besides: outside of code and not escaped. */
    private static boolean callsBarely(String markdown) {
        Matcher next = MEANT.matcher(markdown);
        while (next.find()) {
            if (next.group().startsWith("@")) {
                return true;
            }
        }
        return false;
    }

    static Stream<String> pieces() {
        String all =
                "*¶**a¶_a ¶`¶`a``b¶[¶[a](¶<¶<@¶||a¶>¶> ¶>>> ¶- ¶  - a⏎¶1. a⏎¶```¶```⏎¶\\¶<b>¶<b><i>¶</b>¶<ul><li>¶<blockquote>"
                        + "¶<a href=https://e.example>¶<!--¶&¶<table><tr><td>¶https://e.example/¶https://e.example/)))¶⏎¶*a _b "
                        + "¶<span data-mx-spoiler>¶<p>¶\u0300¶a\u200b¶@¶@a:¶#a¶\ud800";
        return Arrays.stream(all.replace('⏎', '\n').split("¶"));
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void whatComesAgainAndAgainIsReadInTime(String piece) {
        String typed = piece.repeat(60_000 / piece.length());

        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            for (Speech speech : List.of(Tongue.readMarkdown(typed), Tongue.readHtml(typed), Speech.typed(typed))) {
                Tongue.markdown(speech);
                Tongue.messages(speech);
                speech.plain();
            }
        });
    }
}
