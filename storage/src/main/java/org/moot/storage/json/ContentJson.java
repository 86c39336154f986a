package org.moot.storage.json;

import org.moot.conversation.Content;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;

/** What is in a file, in base64. */
final class ContentJson {

    private ContentJson() {}

    static final class Writer extends ValueSerializer<Content> {
        @Override
        public void serialize(Content content, JsonGenerator json, SerializationContext context) {
            json.writeBinary(content.toArray());
        }
    }

    static final class Reader extends ValueDeserializer<Content> {
        @Override
        public Content deserialize(JsonParser json, DeserializationContext context) {
            return Content.of(json.getBinaryValue());
        }
    }
}
