package org.moot.matrix.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.moot.matrix.read.Said.Kind;
import org.moot.matrix.say.Question;

class ContentReaderTest {
    private static final List<String> VALUES = List.of(
            "7",
            "\"x\"",
            "true",
            "null",
            "[]",
            "{}",
            "[7]",
            "{\"a\":{}}",
            "1e400",
            "\"$e\"",
            "\"m.replace\"",
            "\"m.text\"",
            "\"m.thread\"",
            "{\"user_ids\":[7,null,\"@a:h\"]}",
            "{\"rel_type\":\"m.replace\",\"event_id\":\"$e\"}",
            "{\"msgtype\":\"m.text\",\"body\":{}}",
            "\"\\ud800\"",
            "\"<a href='https://matrix.to/#/%zz'>x</a>\"");

    private static final List<String> FIELDS = List.of(
            "msgtype",
            "body",
            "format",
            "formatted_body",
            "m.relates_to",
            "m.new_content",
            "m.mentions",
            "url",
            "file",
            "info",
            "filename",
            "org.moot.vote");

    @Test
    void wordsAreWhatWasTyped() {
        Said said = said("""
            {"msgtype":"m.text","body":"**Plant** a tree","format":"org.matrix.custom.html",
             "formatted_body":"<strong>Plant</strong> a tree"}\
            """);

        assertThat(said.words()).isEqualTo("**Plant** a tree");
        assertThat(said.kind()).isEqualTo(Kind.WORDS);
        assertThat(said.replaces()).isEmpty();
    }

    @Test
    void withoutPlainWordsThoseOfTheHtmlAreRead() {
        assertThat(said("""
            {"msgtype":"m.text","format":"org.matrix.custom.html","formatted_body":"<b>a</b> &amp; b"}\
            """).words()).isEqualTo("a & b");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u00a7',
            value = {
                "> <@ana:h.org> Where?\\n\\nIn the park       | In the park",
                "> <@ana:h.org> One\\n> two\\n\\nIn the park  | In the park",
                "> * <@ana:h.org> waves\\n\\nIn the park      | In the park",
                "> a quotation of mine\\n\\nand words         | > a quotation of mine\\n\\nand words",
                "In the park\\n> <@ana:h.org> x               | In the park\\n> <@ana:h.org> x",
            })
    void whatClientsPutBeforeAnAnswerIsNotSaid(String body, String words) {
        String json = "{\"msgtype\":\"m.text\",\"body\":\"%s\"}".formatted(body);
        assertThat(said(json).words()).isEqualTo(words.replace("\\n", "\n"));
    }

    @Test
    void aRevisionSaysItsNewContentAndNotItsFallback() {
        Said said = said("""
            {"msgtype":"m.text","body":"* vote cast 1","m.mentions":{},
             "m.new_content":{"msgtype":"m.text","body":"A5 B3","m.mentions":{"user_ids":["@moot:h.org"]}},
             "m.relates_to":{"rel_type":"m.replace","event_id":"$first","m.new_content":{"type":"x","body":"copy"}}}\
            """);

        assertThat(said.words()).isEqualTo("A5 B3");
        assertThat(said.replaces()).contains("$first");
        assertThat(said.calls()).containsExactly("@moot:h.org");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"msgtype\":\"m.text\",\"body\":\"*"
                        + " x\",\"m.relates_to\":{\"rel_type\":\"m.replace\",\"event_id\":\"$e\"}}",
                "{\"msgtype\":\"m.text\",\"body\":\"* x\",\"m.new_content\":{\"msgtype\":\"m.text\",\"body\":\"x\"},"
                        + "\"m.relates_to\":{\"rel_type\":\"m.replace\",\"event_id\":7}}",
                "{\"msgtype\":\"m.text\",\"body\":\"* x\",\"m.new_content\":\"x\","
                        + "\"m.relates_to\":{\"rel_type\":\"m.replace\",\"event_id\":\"$e\"}}",
                "{}",
                "[]",
                "7",
                "null",
                "",
                "{",
                "{\"body\":\"no kind\"}",
                "{\"msgtype\":7,\"body\":\"x\"}",
            })
    void whatIsNoMessageSaysNothing(String content) {
        assertThat(ContentReader.message(content)).isEmpty();
    }

    @Test
    void inAThreadTheFallbackIsNoAnswer() {
        String thread = """
            {"msgtype":"m.text","body":"x","m.relates_to":{"rel_type":"m.thread","event_id":"$root",
             "is_falling_back":%s,"m.in_reply_to":{"event_id":"$other"}}}\
            """;

        assertThat(said(thread.formatted("true")).thread()).contains("$root");
        assertThat(said(thread.formatted("true")).answers()).isEmpty();
        assertThat(said(thread.formatted("false")).answers()).contains("$other");
        assertThat(said(thread.formatted("\"yes\"")).answers()).contains("$other");
        assertThat(said("""
            {"msgtype":"m.text","body":"x","m.relates_to":{"m.in_reply_to":{"event_id":"$other"}}}\
            """).answers()).contains("$other");
    }

    @Test
    void whatASealedMessageBelongsToStandsOutsideOfIt() {
        String clear = """
            {"msgtype":"m.text","body":"* A4","m.new_content":{"msgtype":"m.text","body":"A4"}}\
            """;
        String envelope = """
            {"algorithm":"m.megolm.v1.aes-sha2","m.relates_to":{"rel_type":"m.replace","event_id":"$first"}}\
            """;

        Said said = ContentReader.message(clear, envelope).orElseThrow();

        assertThat(said.words()).isEqualTo("A4");
        assertThat(said.replaces()).contains("$first");
        assertThat(ContentReader.message(clear, "{}").orElseThrow().words()).isEqualTo("* A4");
        assertThat(ContentReader.message(clear, "no JSON").orElseThrow().replaces())
                .isEmpty();
    }

    @Test
    @Timeout(20)
    void aMessageAsLongAsAnyIsReadWithoutHarm() {
        String quoted = "> <@ana:h.org> x" + "\\n> x".repeat(15_000) + "\\n\\n!moot help";
        assertThat(said("{\"msgtype\":\"m.text\",\"body\":\"" + quoted + "\"}").words())
                .isEqualTo("!moot help");

        for (String bomb : List.of(" ", "*", "`", "> ", "\\n", "[a](", "@room ", "A5 ", "#", "\\u202e", "<b>")) {
            Said said = said("{\"msgtype\":\"m.text\",\"body\":\"" + bomb.repeat(65_000 / bomb.length()) + "\"}");
            var moot = new Addressing("@moot:h.org", "Moot");
            assertThat(moot.line(said, false)).isEmpty();
            assertThat(moot.line(said, true)).isPresent();
            ChatBallot.of(said.words()).isPlainlyMeant(3);
        }
    }

    @Test
    void theEndOfAStringAndSeamsAreTakenOut() {
        assertThat(said("{\"msgtype\":\"m.text\",\"body\":\"a\\u0000b\\u2060c\\r\\nd\"}")
                        .words())
                .isEqualTo("abc\nd");
    }

    @Test
    void aFileHasItsNameItsAddressAndWhatIsSaidBelowIt() {
        Said said = said("""
            {"msgtype":"m.image","body":"Our hall","filename":"hall.png","url":"mxc://h.org/a","info":{"size":1234}}\
            """);

        assertThat(said.kind()).isEqualTo(Kind.FILE);
        assertThat(said.words()).isEqualTo("Our hall");
        assertThat(said.file()).contains(new Said.SaidFile("hall.png", "mxc://h.org/a", false, 1234));
    }

    @Test
    void aSealedFileIsKnownAsSuchAndANameIsNoCaption() {
        Said said = said("""
            {"msgtype":"m.file","body":"plan.pdf","file":{"url":"mxc://h.org/b","key":{"k":"secret"}},"info":{"size":-5}}\
            """);

        assertThat(said.words()).isEmpty();
        assertThat(said.file()).contains(new Said.SaidFile("plan.pdf", "mxc://h.org/b", true, 0));
    }

    @Test
    void aNoticeIsKnownAsOneAndTheUnknownAsOther() {
        assertThat(said("{\"msgtype\":\"m.notice\",\"body\":\"x\"}").kind()).isEqualTo(Kind.NOTICE);
        assertThat(said("{\"msgtype\":\"m.location\",\"body\":\"x\"}").kind()).isEqualTo(Kind.OTHER);
    }

    @Test
    void theVoteOfABallotIsFound() {
        assertThat(said("{\"msgtype\":\"m.text\",\"body\":\"x\",\"org.moot.vote\":12}")
                        .vote())
                .hasValue(12);
        assertThat(said("{\"msgtype\":\"m.text\",\"body\":\"x\",\"org.moot.vote\":\"12\"}")
                        .vote())
                .isEmpty();
        assertThat(said("{\"msgtype\":\"m.text\",\"body\":\"x\",\"org.moot.vote\":1e300}")
                        .vote())
                .isEmpty();
    }

    @Test
    void aQuestionIsReadFromTheMessageThatAsksIt() {
        assertThat(said("""
            {"msgtype":"m.text","body":"Why?","org.moot.question":{"place":"!r:h.org/$root","command":"proposal aside",
             "parameter":"reason","filled":{"proposal":"12","odd":7}}}\
            """).question())
                .contains(new Question("!r:h.org/$root", "proposal aside", Map.of("proposal", "12"), "reason"));
        assertThat(said("""
            {"msgtype":"m.text","body":"Why?","org.moot.question":{"place":"!r:h.org","filled":{}}}\
            """).question()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"👍, 👍", "👍\ufe0f, 👍", "👍🏽, 👍", "🤷\u200d♀\ufe0f, 🤷", "🤷🏿\u200d♂, 🤷", "✅, ✅"})
    void aSignIsTheSameHoweverItIsDrawn(String key, String sign) {
        String json = "{\"m.relates_to\":{\"rel_type\":\"m.annotation\",\"event_id\":\"$e\",\"key\":\"%s\"}}";
        assertThat(ContentReader.reaction(json.formatted(key))).contains(new ContentReader.Marked("$e", sign));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"m.relates_to\":7}",
                "{\"m.relates_to\":{\"rel_type\":\"m.annotation\",\"event_id\":\"$e\"}}",
                "{\"m.relates_to\":{\"rel_type\":\"m.annotation\",\"key\":\"x\"}}",
                "{\"m.relates_to\":{\"rel_type\":\"m.thread\",\"event_id\":\"$e\",\"key\":\"x\"}}"
            })
    void whatIsNoSignMarksNothing(String content) {
        assertThat(ContentReader.reaction(content)).isEmpty();
    }

    @Test
    void aFieldOfAnyTypeIsReadWithoutACrash() {
        var random = new Random(11);
        for (int round = 0; round < 5000; round++) {
            var pairs = new ArrayList<String>();
            pairs.add("\"msgtype\":\"m.text\"");
            FIELDS.forEach(field -> {
                if (random.nextInt(3) > 0) {
                    pairs.add("\"" + field + "\":" + VALUES.get(random.nextInt(VALUES.size())));
                }
            });
            String content = "{" + String.join(",", pairs) + "}";
            Optional<Said> said = ContentReader.message(content);
            said.ifPresent(it -> assertThat(it.words()).doesNotContain("\u0000"));
            ContentReader.reaction(content);
        }
        ContentReader.message("[".repeat(50_000));
        ContentReader.message(
                "{\"msgtype\":\"m.text\",\"body\":" + "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000) + "}");
    }

    private static Said said(String content) {
        return ContentReader.message(content).orElseThrow();
    }
}
