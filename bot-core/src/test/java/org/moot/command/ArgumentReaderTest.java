package org.moot.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.moot.command.Parameter.Asking;
import org.moot.conversation.Place;
import org.moot.conversation.Reader;
import org.moot.conversation.Refusal;
import org.moot.conversation.Text;

class ArgumentReaderTest {
    private static final Some BLOCK = Some.called("proposal block", Some.NUMBER, Some.TITLE.optional());

    private static Arguments read(String place, Map<String, String> typed) {
        var request = new Request(
                "r1", Optional.empty(), "", new Place("console", place), BLOCK.name(), typed, Instant.EPOCH);
        var asker = new Asker(Optional.empty(), "", new Reader(Locale.ENGLISH, ZoneOffset.UTC));
        return ArgumentReader.read(BLOCK, new Asking(request, asker));
    }

    private static Text refused(Map<String, String> typed) {
        return assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> read("hall", typed))
                .actual()
                .why();
    }

    @Test
    void whatWasTypedBecomesTheParametersValues() {
        Arguments arguments = read("hall", Map.of("number", "12", "title", "It  floods"));
        assertThat(arguments.the(Some.NUMBER)).isEqualTo(12L);
        assertThat(arguments.maybe(Some.TITLE)).contains("It floods");
        assertThat(arguments.all(Long.class)).containsExactly(12L);
    }

    @Test
    void whatWasNotTypedMayFollowFromThePlace() {
        assertThat(read("thread", Map.of()).the(Some.NUMBER)).isEqualTo(1L);
        assertThat(read("thread", Map.of("number", "12")).the(Some.NUMBER)).isEqualTo(12L);
        assertThat(read("thread", Map.of("number", " ")).the(Some.NUMBER)).isEqualTo(1L);
    }

    @Test
    void anOptionalOneMayBeLeftOut() {
        assertThat(read("thread", Map.of()).maybe(Some.TITLE)).isEmpty();
        assertThat(read("thread", Map.of("title", "  ")).maybe(Some.TITLE)).isEmpty();
    }

    @Test
    void aMissingOneIsNamedWithAnExample() {
        Text why = refused(Map.of());
        assertThat(why.key()).isEqualTo("command.missing");
        assertThat(why.args().getFirst()).isEqualTo("number");
        assertThat(why.args().get(1)).isInstanceOf(Text.Typed.class);
    }

    @Test
    void oneThatIsUnknownIsNamed() {
        assertThat(refused(Map.of("number", "12", "colour", "red")))
                .isEqualTo(Text.of("command.no-such-argument", "colour", new Text.Typed("help proposal block")));
    }

    @Test
    void oneThatIsTooLongIsToldByHowMuchInCharactersPeopleSee() {
        assertThat(refused(Map.of("number", "12", "title", "🌳".repeat(41))))
                .isEqualTo(Text.of("command.too-long", "title", 41, 40));
        assertThat(read("hall", Map.of("number", "12", "title", "🌳".repeat(40)))
                        .maybe(Some.TITLE))
                .isPresent();
    }

    @Test
    void oneThatCannotBeReadIsSaidAgainWithWhatIsWrongAndAnExample() {
        assertThat(refused(Map.of("number", "12", "title", "bell\u0007")))
                .isEqualTo(Text.of(
                        "command.unreadable",
                        "title",
                        "bell\u0007",
                        Text.of("command.control-characters"),
                        Some.TITLE.example()));
    }

    @Test
    void anArgumentThatWasNotReadIsABug() {
        Arguments arguments = read("thread", Map.of());
        assertThat(List.of(Some.TITLE))
                .noneMatch(parameter -> arguments.maybe(parameter).isPresent());
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> arguments.the(Some.TITLE))
                .withMessageContaining("title");
    }
}
