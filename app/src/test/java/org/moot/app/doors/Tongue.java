package org.moot.app.doors;

import java.util.List;
import java.util.Optional;
import org.moot.conversation.Speech;
import org.moot.discord.speech.Markdown;
import org.moot.discord.speech.Names;
import org.moot.matrix.read.ContentReader;
import org.moot.matrix.say.Content;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How both platforms read and write what people say. */
final class Tongue {
    private static final JsonMapper JSON = new JsonMapper();

    /** A server in which Ada is 17, the planters are 5 and the channel of trees is 7. */
    private static final Names SERVER = new Names() {
        @Override
        public Optional<String> person(String id) {
            return Optional.of("Ada").filter(it -> id.equals("17"));
        }

        @Override
        public Optional<String> channel(String id) {
            return Optional.of("trees").filter(it -> id.equals("7"));
        }

        @Override
        public Optional<String> role(String id) {
            return Optional.of("planters").filter(it -> id.equals("5"));
        }
    };

    private Tongue() {}

    static Speech readMarkdown(String markdown) {
        return Markdown.read(markdown, SERVER);
    }

    static String markdown(Speech speech) {
        return Markdown.write(speech);
    }

    static Speech readHtml(String html) {
        var content = JSON.createObjectNode();
        content.put("msgtype", "m.text").put("body", "");
        content.put("format", "org.matrix.custom.html").put("formatted_body", html);
        return ContentReader.message(content.toString()).orElseThrow().speech();
    }

    static String html(Speech speech) {
        return String.join(
                "",
                messages(speech).stream()
                        .map(it -> it.path("formatted_body").asString())
                        .toList());
    }

    static List<JsonNode> messages(Speech speech) {
        return Content.spoken(speech).stream()
                .<JsonNode>map(it -> JSON.readTree(it.json()))
                .toList();
    }
}
