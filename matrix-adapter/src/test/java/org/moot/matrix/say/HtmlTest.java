package org.moot.matrix.say;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {
    @Test
    void wordsAreEscapedAndTagsAreClosed() {
        String html = new Html()
                .open("p")
                .open("strong")
                .words("<b>Ana & \"Ben\"'s</b>")
                .close()
                .open("br")
                .close()
                .done();

        assertThat(html).isEqualTo("<p><strong>&lt;b&gt;Ana &amp; &quot;Ben&quot;&#39;s&lt;/b&gt;</strong><br></p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"script", "iframe", "font", "mx-reply", "style", "form", "input", "b onclick", ""})
    void noOtherTagsThanTheSpecificationsAreWritten(String tag) {
        assertThatThrownBy(() -> new Html().open(tag)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "p, style, color: red",
        "p, onclick, x",
        "a, target, _blank",
        "a, href, javascript:alert(1)",
        "a, href, JAVASCRIPT:alert(1)",
        "a, href, data:text/html;x",
        "a, href, /relative",
        "a, href, ftp://example.org",
        "img, src, https://example.org/a.png",
        "span, class, x"
    })
    void noOtherAttributesAreWritten(String tag, String name, String value) {
        assertThatThrownBy(() -> new Html().open(tag, name, value)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/a?b=c&d", "http://example.org", "mailto:ana@example.org"})
    void linksLeadToPagesAndToMail(String address) {
        assertThat(new Html().open("a", "href", address).words("x").close().done())
                .isEqualTo("<a href=\"" + address.replace("&", "&amp;") + "\">x</a>");
    }

    @Test
    void aPictureInTheWordsLiesOnTheHomeserver() {
        assertThat(new Html()
                        .open("img", "src", "mxc://example.org/a", "alt", "A \"tree\"")
                        .done())
                .isEqualTo("<img src=\"mxc://example.org/a\" alt=\"A &quot;tree&quot;\">");
    }

    @Test
    void whatIsNotClosedIsNeverSaid() {
        assertThatThrownBy(() -> new Html().open("p").done()).isInstanceOf(IllegalStateException.class);
    }
}
