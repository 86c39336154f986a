package org.moot.matrix.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {
    @ParameterizedTest(name = "{0} says {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u00a7',
            value = {
                "<b>Plant</b> a <i>tree</i>                                    | Plant a tree",
                "a &lt;b&gt; &amp;amp; &quot;c&#39;&#x73; &nbsp;d              | a <b> &amp; \"c's  d",
                "<mx-reply><blockquote>old <b>x</b></blockquote></mx-reply>new | new",
                "<MX-REPLY>old</MX-REPLY>new                                   | new",
                "<mx-reply>never closed                                        | §§",
                "<p>one</p><p>two<br/>three</p>                                | one\\ntwo\\nthree",
                "<ul><li>one</li><li>two</li></ul>                             | - one\\n- two",
                "<script>alert(1)</script>calm                                 | calm",
                "<!-- hidden --> shown <!-- never closed                       | shown",
                "a < b and c > d                                               | a < b and c > d",
                "<a href=\"https://evil.example\">here</a>                     | here",
                "<img src=x onerror=y>picture                                  | picture",
                "broken <b                                                     | broken",
                "&bogus; &#0; &#xD800; &#1114112; &                            | &bogus; \ufffd \ufffd \ufffd &",
            })
    void itsWordsAreKeptAndNothingElse(String html, String words) {
        assertThat(PlainText.of(html)).isEqualTo(words.replace("\\n", "\n").replace("§§", ""));
    }

    @Test
    void whateverItIsItIsRead() {
        String[] bits = {
            "<", ">", "</", "<b>", "&", ";", "#", "<!--", "-->", "<mx-reply>", "</mx-reply>", "a", "\"", " "
        };
        var random = new Random(5);
        for (int round = 0; round < 3000; round++) {
            String html = IntStream.range(0, random.nextInt(60))
                    .mapToObj(at -> bits[random.nextInt(bits.length)])
                    .collect(Collectors.joining());
            assertThat(PlainText.of(html)).doesNotContain("<b>", "<mx-reply>");
            PlainText.leading(html);
        }
    }

    @Test
    @Timeout(20)
    void bombsAreReadWithoutHarm() {
        assertThat(PlainText.of("<".repeat(60_000))).isNotNull();
        assertThat(PlainText.of(" ".repeat(200_000) + "x")).isEqualTo("x");
        assertThat(PlainText.of("<div>".repeat(20_000) + "x" + "</div>".repeat(20_000)))
                .isEqualTo("x");
        assertThat(PlainText.of("<b>".repeat(20_000))).isEmpty();
        assertThat(PlainText.of("<!--".repeat(15_000))).isEmpty();
        assertThat(PlainText.of("<a ".repeat(20_000))).isNotNull();
        assertThat(PlainText.of("&#".repeat(30_000))).isNotNull();
        assertThat(PlainText.of(" \n".repeat(30_000))).isEmpty();
    }
}
