package org.moot.discord.twin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Somebody who acts and looks in the twin. */
public record Visitor(Twin twin, String id, String at) {
    private static final int EPHEMERAL = 64;

    public Visitor in(String channel) {
        return new Visitor(twin, id, channel);
    }

    /** What came of something: a message, or a form. */
    public record Answer(Visitor visitor, JsonNode row) {

        public String words() {
            return isForm()
                    ? form().path("title").asString() + "\n" + Twin.words(form())
                    : Twin.words(row.path("message"));
        }

        private JsonNode form() {
            return Twin.read(row.path("data").asString());
        }

        public int type() {
            return row.path("type").asInt();
        }

        public boolean isForm() {
            return type() == 9;
        }

        public boolean isPrivate() {
            return (row.path("message").path("flags").asInt() & EPHEMERAL) != 0;
        }

        public String message() {
            return row.path("messageId").asString();
        }

        /** Sends the form. */
        public Answer submit(Map<String, String> values) {
            String id = form().path("custom_id").asString();
            List<Map<String, Object>> fields = StreamSupport.stream(
                            form().path("components").spliterator(), false)
                    .map(label -> label.path("component"))
                    .filter(field -> field.has("custom_id"))
                    .map(field -> filled(field, values))
                    .toList();
            return visitor.done("submit", Map.of("customId", id, "fields", fields));
        }

        private static Map<String, Object> filled(JsonNode field, Map<String, String> values) {
            String name = field.path("custom_id").asString();
            var filled = new HashMap<String, Object>(
                    Map.of("customId", name, "type", field.path("type").asInt()));
            filled.put("value", values.getOrDefault(name, ""));
            return filled;
        }

        public Answer click(String label) {
            return visitor.press(message(), row.path("message").path("components"), label);
        }

        public Answer choose(String customId, String value) {
            var pick = Map.of("messageId", message(), "customId", customId, "values", List.of(value));
            return visitor.done("choose", pick);
        }
    }

    /** Gives a slash command, such as {@code proposal draft}. */
    public Answer slash(String command, Map<String, String> options) {
        String[] words = command.split(" ", 2);
        List<Map<String, Object>> given = options.entrySet().stream()
                .map(it -> Map.<String, Object>of("type", 3, "name", it.getKey(), "value", it.getValue()))
                .toList();
        var outer = new ArrayList<Map<String, Object>>(
                words.length == 1 ? given : List.of(Map.of("type", 1, "name", words[1], "options", given)));
        return done("slash", Map.of("name", words[0], "options", outer));
    }

    /** Clicks a button of the newest message here that has it. */
    public Answer click(String label) {
        List<JsonNode> here = messages();
        return here.reversed().stream()
                .filter(message -> Twin.words(message).lines().anyMatch(label::equals))
                .findFirst()
                .map(message -> press(message.path("id").asString(), message.path("components"), label))
                .orElseThrow(() -> new AssertionError("no button " + label + " in " + sees()));
    }

    private Answer press(String message, JsonNode components, String label) {
        String id = Twin.customId(components, label)
                .orElseThrow(() -> new AssertionError("no button " + label + " in " + components));
        return done("click", Map.of("messageId", message, "customId", id));
    }

    public String says(String words) {
        return twin.act("say", how(Map.of("content", words))).path("id").asString();
    }

    /** What stands here, also what only somebody else sees: the oldest first. */
    public List<String> sees() {
        return messages().stream().map(Twin::words).toList();
    }

    private List<JsonNode> messages() {
        return StreamSupport.stream(twin.act("messages", Map.of("at", at)).spliterator(), false)
                .toList();
    }

    private Map<String, Object> how(Map<String, Object> more) {
        var how = new HashMap<>(more);
        how.put("at", at);
        how.put("who", id);
        return how;
    }

    private Answer done(String kind, Map<String, Object> more) {
        String interaction = twin.act(kind, how(more)).path("id").asString();
        return until(() -> Optional.of(new Answer(this, twin.act("answer", Map.of("interactionId", interaction))))
                .filter(Visitor::isAnswered));
    }

    /** What was only acknowledged is answered by a later message. */
    private static boolean isAnswered(Answer answer) {
        boolean isAcknowledged = answer.row().path("acknowledged").asBoolean(false);
        return isAcknowledged && (answer.type() != 5 || answer.row().hasNonNull("messageId"));
    }

    /** Looks until there is something. */
    public static <T> T until(Supplier<Optional<T>> look) {
        for (int tries = 0; tries < 1000; tries++) {
            Optional<T> found = look.get();
            if (found.isPresent()) {
                return found.get();
            }
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
        throw new AssertionError("nothing came of it");
    }
}
