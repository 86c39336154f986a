package org.moot.matrix.say;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.moot.matrix.read.ContentReader;
import tools.jackson.databind.JsonNode;

class ContentTest {
    private static final Content TREE =
            Content.of(new Page(List.of(new Part.Paragraph(List.of(Piece.words("Plant <a> tree"))))));

    @Test
    void wordsAreSaidTwiceAndCallNobody() {
        assertThat(ContentRules.read(TREE)).isEqualTo(json("""
            {"msgtype":"m.text","body":"Plant <a> tree","format":"org.matrix.custom.html",
             "formatted_body":"<p>Plant &lt;a&gt; tree</p>","m.mentions":{}}\
            """));
    }

    @Test
    void inAThreadItFallsBackToAnAnswerToTheLast() {
        assertThat(relation(TREE.inThread("$root", "$last"))).isEqualTo(json("""
            {"rel_type":"m.thread","event_id":"$root","is_falling_back":true,"m.in_reply_to":{"event_id":"$last"}}\
            """));
    }

    @Test
    void anAnswerInAThreadIsNoFallback() {
        assertThat(relation(TREE.answeringInThread("$root", "$asked"))).isEqualTo(json("""
            {"rel_type":"m.thread","event_id":"$root","is_falling_back":false,"m.in_reply_to":{"event_id":"$asked"}}\
            """));
    }

    @Test
    void anAnswerNamesWhatItAnswers() {
        assertThat(relation(TREE.answering("$asked"))).isEqualTo(json("{\"m.in_reply_to\":{\"event_id\":\"$asked\"}}"));
    }

    @Test
    void aRevisionSaysEverythingAnewAndStandsInTheThreadOfItsOriginal() {
        Content edit = TREE.inThread("$root", "$last").aboutVote(7).replacing("$original", List.of());

        assertThat(ContentRules.read(edit)).isEqualTo(json("""
            {"msgtype":"m.text","body":"* Plant <a> tree","m.mentions":{},
             "m.new_content":{"msgtype":"m.text","body":"Plant <a> tree","format":"org.matrix.custom.html",
               "formatted_body":"<p>Plant &lt;a&gt; tree</p>","m.mentions":{},"org.moot.vote":7},
             "m.relates_to":{"rel_type":"m.replace","event_id":"$original"}}\
            """));
    }

    @Test
    void aRevisionCallsOnlyWhomItCallsAnew() {
        JsonNode edit = ContentRules.read(
                TREE.calling(Set.of("@ana:h.org", "@ben:h.org")).replacing("$original", Set.of("@ben:h.org")));

        assertThat(edit.path("m.mentions")).isEqualTo(json("{\"user_ids\":[\"@ben:h.org\"]}"));
        assertThat(edit.path("m.new_content").path("m.mentions"))
                .isEqualTo(json("{\"user_ids\":[\"@ana:h.org\",\"@ben:h.org\"]}"));
    }

    @Test
    void nobodyIsCalledWhoIsNoPerson() {
        JsonNode called = ContentRules.read(TREE.calling(List.of("@room", "ana", "#a:h.org", "@ana:h.org")));

        assertThat(called.path("m.mentions")).isEqualTo(json("{\"user_ids\":[\"@ana:h.org\"]}"));
    }

    @Test
    void aReactionIsItsSign() {
        Content reaction = Content.reaction("$event", "👍");

        assertThat(reaction.type()).isEqualTo("m.reaction");
        assertThat(ContentRules.read(reaction)).isEqualTo(json("""
            {"m.relates_to":{"rel_type":"m.annotation","event_id":"$event","key":"👍"}}\
            """));
    }

    @Test
    void whatIsSaidForSomebodyBeginsWithTheirNameWhereItIsNotDrawn() {
        JsonNode said =
                ContentRules.read(TREE.saidBy(new Profile("discord:42", "Ada <3", Optional.of("mxc://h.org/a"))));

        assertThat(said.path("body").asString()).isEqualTo("Ada <3: Plant <a> tree");
        assertThat(said.path("formatted_body").asString())
                .isEqualTo("<strong data-mx-profile-fallback>Ada &lt;3: </strong><p>Plant &lt;a&gt; tree</p>");
        assertThat(said.path("com.beeper.per_message_profile")).isEqualTo(json("""
            {"id":"discord:42","displayname":"Ada <3","avatar_url":"mxc://h.org/a","has_fallback":true}\
            """));
    }

    @Test
    void aQuestionStandsInTheMessageThatAsksIt() {
        var question = new Question("!r:h.org", "proposal aside", Map.of("proposal", "12"), "reason");

        assertThat(ContentRules.read(TREE.asking(question)).path(Question.KEY)).isEqualTo(json("""
            {"place":"!r:h.org","command":"proposal aside","parameter":"reason","filled":{"proposal":"12"}}\
            """));
        assertThat(ContentReader.message(TREE.asking(question).json())
                        .orElseThrow()
                        .question())
                .contains(question);
    }

    @Test
    void aNoticeDisturbsNobody() {
        assertThat(ContentRules.read(TREE.quiet()).path("msgtype").asString()).isEqualTo("m.notice");
    }

    @Test
    void everyShapeIsAsTheSpecificationAsks() {
        var ada = new Profile("discord:42", "Ada", Optional.empty());
        for (Content content : List.of(
                TREE,
                TREE.quiet(),
                TREE.inThread("$root", "$last"),
                TREE.answering("$asked"),
                TREE.asking(new Question("!r:h.org", "help", Map.of(), "command")),
                TREE.answeringInThread("$root", "$asked"),
                TREE.calling(List.of("@ana:h.org")),
                TREE.saidBy(ada),
                TREE.saidBy(ada).replacing("$original", List.of()),
                TREE.inThread("$root", "$last").replacing("$original", List.of("@ana:h.org")),
                Content.reaction("$event", "👍"))) {
            assertThat(ContentRules.wrong(content)).as(content.json()).isEmpty();
            assertThat(Specification.wrong(content)).as(content.json()).isEmpty();
        }
    }

    @Test
    void aShapeThatTheSpecificationDoesNotKnowWouldBeFound() {
        JsonNode wordless = json("{\"msgtype\":\"m.text\",\"m.mentions\":{}}");
        JsonNode odd = json("{\"msgtype\":\"m.image\",\"body\":\"x\",\"url\":\"https://h.org/a\"}");

        Specification.wrong(Content.MESSAGE, wordless)
                .ifPresent(wrong -> assertThat(wrong).singleElement().asString().contains("body"));
        Specification.wrong(Content.MESSAGE, odd)
                .ifPresent(wrong -> assertThat(wrong).singleElement().asString().contains("mxc"));
    }

    private static JsonNode relation(Content content) {
        return ContentRules.read(content).path("m.relates_to");
    }

    private static JsonNode json(String text) {
        return new tools.jackson.databind.json.JsonMapper().readTree(text);
    }
}
