package org.moot.app.count;

import java.io.Reader;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** One election, or an array of them, each handed on as soon as it is read. */
final class JsonFile {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private JsonFile() {}

    /** Is told first whether the file holds an array. */
    interface Begin {
        void begin(boolean several);
    }

    static void read(Reader text, String title, Asked asked, Begin begin, Consumer<Election> take) {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), text)) {
            boolean several = json.nextToken() == JsonToken.START_ARRAY;
            begin.begin(several);
            if (several) {
                readAll(json, title, asked, take);
            } else {
                take.accept(new JsonElection(json, title, asked).read());
            }
            if (json.nextToken() != null) {
                throw Fault.at(at(json), "json-more");
            }
        } catch (JacksonIOException e) {
            throw Fault.of("unreadable");
        } catch (JacksonException e) {
            throw e.getLocation() == null ? Fault.of("json") : Fault.at(at(e.getLocation()), "json");
        }
    }

    private static void readAll(JsonParser json, String title, Asked asked, Consumer<Election> take) {
        if (json.nextToken() == JsonToken.END_ARRAY) {
            throw Fault.at(at(json), "no-elections");
        }
        for (int number = 1; json.currentToken() != JsonToken.END_ARRAY; number++) {
            take.accept(new JsonElection(json, title + " " + number, asked).read());
            json.nextToken();
        }
    }

    static At at(JsonParser json) {
        return at(json.currentTokenLocation());
    }

    private static At at(TokenStreamLocation location) {
        return new At(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }
}
