package org.moot.storage.json;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.moot.conversation.Text;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;

/**
 * A text as {@code {"key": …, "args": […]}}. What a person typed is a plain JSON string; every other kind of argument is an
 * object whose one field names the kind, so that each comes back as what it was.
 */
final class TextJson {

    private TextJson() {}

    static final class Writer extends ValueSerializer<Text> {

        @Override
        public void serialize(Text text, JsonGenerator json, SerializationContext context) {
            json.writeStartObject();
            json.writeStringProperty("key", text.key());
            json.writeArrayPropertyStart("args");
            text.args().forEach(argument -> argument(argument, json));
            json.writeEndArray();
            json.writeEndObject();
        }

        private static void argument(Object argument, JsonGenerator json) {
            switch (argument) {
                case String typed -> json.writeString(typed);
                case Text text -> kind("text", text, json);
                case Text.Named named -> kind("named", named, json);
                case Text.Typed command -> kind("typed", command.line(), json);
                case Integer number -> kind("int", number, json);
                case Long number -> kind("long", number, json);
                case Double number -> kind("double", number, json);
                case Instant moment -> kind("at", moment.toString(), json);
                case Duration length -> kind("for", length.toString(), json);
                case LocalDate day -> kind("day", day.toString(), json);
                default ->
                    throw new IllegalArgumentException(
                            "a text cannot hold a " + argument.getClass().getSimpleName());
            }
        }

        private static void kind(String name, Object value, JsonGenerator json) {
            json.writeStartObject();
            json.writePOJOProperty(name, value);
            json.writeEndObject();
        }
    }

    static final class Reader extends ValueDeserializer<Text> {

        @Override
        public Text deserialize(JsonParser json, DeserializationContext context) {
            JsonNode node = context.readTree(json);
            List<Object> arguments = new ArrayList<>();
            for (JsonNode argument : node.path("args")) {
                arguments.add(argument.isString() ? argument.stringValue() : argument(argument, context));
            }
            return new Text(node.path("key").stringValue(), arguments);
        }

        private static Object argument(JsonNode node, DeserializationContext context) {
            var field = node.properties().iterator().next();
            JsonNode value = field.getValue();
            return switch (field.getKey()) {
                case "text" -> context.readTreeAsValue(value, Text.class);
                case "named" -> context.readTreeAsValue(value, Text.Named.class);
                case "typed" -> new Text.Typed(value.stringValue());
                case "int" -> value.intValue();
                case "long" -> value.longValue();
                case "double" -> value.doubleValue();
                case "at" -> Instant.parse(value.stringValue());
                case "for" -> Duration.parse(value.stringValue());
                case "day" -> LocalDate.parse(value.stringValue());
                default -> throw new IllegalArgumentException("a text cannot hold a " + field.getKey());
            };
        }
    }
}
