package org.moot.storage.json;

import java.util.HexFormat;
import org.moot.audit.Bytes;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;

/** Bytes as lower-case hex. */
final class BytesJson {

    private BytesJson() {}

    static final class Writer extends ValueSerializer<Bytes> {
        @Override
        public void serialize(Bytes bytes, JsonGenerator json, SerializationContext context) {
            json.writeString(bytes.hex());
        }
    }

    static final class Reader extends ValueDeserializer<Bytes> {
        @Override
        public Bytes deserialize(JsonParser json, DeserializationContext context) {
            return Bytes.of(HexFormat.of().parseHex(json.getString()));
        }
    }
}
